import { z } from 'zod';
import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { openJson, sealJson } from '../../../platform/crypto/data-key.ts';
import type { DataKeyRing } from '../../../platform/crypto/data-key-ring.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { findUser, sealedVersion } from '../repository.ts';
import type { RevealRow, UserTables } from '../rows.ts';
import type { Vault } from '../vault.ts';
import { type Reveal, type RevealBody, type RevealedUser, revealSchema } from './schemas.ts';

export type RevealHandlers = {
  /** Shows the fields, and records who saw which and why: in one transaction, so neither is without the other. */
  reveal(userId: string, body: RevealBody, context: RequestContext): Promise<RevealedUser>;
  list(
    userId: string,
    query: { limit: number; cursor?: string | undefined },
    context: RequestContext,
  ): Promise<Page<Reveal>>;
};

export function createRevealHandlers(vault: Vault, ring: DataKeyRing): RevealHandlers {
  const sealNote = async (work: Work, userId: string, revealId: string, note: string | undefined) => {
    if (note === undefined) return null;
    return sealJson(await ring.forSealing(work, subjectOf(userId)), `${revealId}.note`, note);
  };
  const openNote = async (work: Work, row: RevealRow): Promise<string | null> => {
    const key = row.sealed_note && (await ring.forOpening(work, subjectOf(row.user_id)));
    if (!key || !row.sealed_note) return null;
    return z.string().parse(openJson(key, `${row.reveal_id}.note`, row.sealed_note));
  };

  return {
    // A read, and so no answer is kept for a repeat: each time it is shown it is recorded.
    reveal: (userId, { fields: asked, reason, note, version: wanted }, context) =>
      context.read(async (work) => {
        const user = await findUser(work, userId);
        if (!user) throw notFound('user', userId);
        const version = wanted ?? user.current_version;
        const sealed = await sealedVersion(work, { userId, version });
        const person = sealed && vault.open(work, userId, version, sealed);
        if (!person) throw notFound('version of this user:', String(version));
        const fields = [...new Set(asked)];
        const revealId = work.ids.next('reveal');
        const row: RevealRow = {
          reveal_id: revealId,
          tenant_id: work.scope.tenantId,
          mode: work.scope.mode,
          user_id: userId,
          version,
          fields,
          reason,
          sealed_note: await sealNote(work, userId, revealId, note),
          actor: work.cause.actor,
          created_at: work.now,
        };
        await work.tables<UserTables>().insertInto('users.reveals').values(row).execute();
        await context.witness(work, { resourceType: 'user', resourceId: userId, fields, reason });
        const shown = Object.fromEntries(fields.map((field) => [field, person[field]]));
        return {
          id: revealId,
          mode: row.mode,
          createdAt: row.created_at.toISOString(),
          userId,
          version,
          fields,
          reason,
          person: shown,
        };
      }, 'on record'),

    list: (userId, { limit, cursor }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('reveal'));
      return context.read(async (work) => {
        if (!(await findUser(work, userId))) throw notFound('user', userId);
        const rows = await listReveals(work, userId, { before, limit: limit + 1 });
        const page = cutPage(
          rows,
          limit,
          ({ reveal_id }) => reveal_id,
          (row) => row,
        );
        const data: Reveal[] = [];
        for (const row of page.data) data.push(presentReveal(row, await openNote(work, row)));
        return { ...page, data };
      });
    },
  };
}

/** A class of its own: why somebody was looked at may have to be kept longer than the person. */
function subjectOf(userId: string) {
  return { subjectId: userId, recordClass: 'reveal' };
}

function listReveals(
  work: Work,
  userId: string,
  page: { before?: string | undefined; limit: number },
): Promise<RevealRow[]> {
  let query = work.tables<UserTables>().selectFrom('users.reveals').selectAll().where('user_id', '=', userId);
  if (page.before !== undefined) query = query.where('reveal_id', '<', page.before);
  return query.orderBy('reveal_id', 'desc').limit(page.limit).execute();
}

function presentReveal(row: RevealRow, note: string | null): Reveal {
  return revealSchema.parse({
    id: row.reveal_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    userId: row.user_id,
    version: row.version,
    fields: row.fields,
    reason: row.reason,
    actor: row.actor,
    note,
  });
}
