import { invalidField, notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { sealJson } from '../../../platform/crypto/data-key.ts';
import type { DataKeyRing } from '../../../platform/crypto/data-key-ring.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import type { Answer } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { findUser } from '../repository.ts';
import {
  type ConsentFilter,
  type ConsentRow,
  findConsent,
  insertConsent,
  listConsents,
  revokeConsent,
} from './repository.ts';
import type { ConsentResource, GrantConsent } from './schemas.ts';

export type ConsentHandlers = {
  grant(userId: string, body: GrantConsent, context: RequestContext): Promise<Answer>;
  get(userId: string, consentId: string, context: RequestContext): Promise<ConsentResource>;
  revoke(userId: string, consentId: string, context: RequestContext): Promise<Answer>;
  list(
    userId: string,
    query: ConsentFilter & { limit: number; cursor?: string | undefined },
    context: RequestContext,
  ): Promise<Page<ConsentResource>>;
};

export function createConsentHandlers(ring: DataKeyRing): ConsentHandlers {
  const sealIp = async (work: Work, userId: string, consentId: string, ip: string | undefined) => {
    if (ip === undefined) return null;
    const key = await ring.forSealing(work, { subjectId: userId, recordClass: 'consent' });
    return sealJson(key, `${consentId}.ip`, ip);
  };

  return {
    grant: async (userId, { kind, textHash, textVersion, grantedAt, ip }, context) => {
      const at = grantedAt === undefined ? context.now : new Date(grantedAt);
      if (at > context.now) throw invalidField('/grantedAt', 'must not be in the future');
      return context.commit(async (work) => {
        await needUser(work, userId);
        const consentId = work.ids.next('consent');
        const consent = await insertConsent(work, {
          consent_id: consentId,
          user_id: userId,
          kind,
          text_hash: textHash,
          text_version: textVersion,
          sealed_ip: await sealIp(work, userId, consentId, ip),
          granted_at: at,
        });
        return { status: 201, resourceId: consentId, body: presentConsent(consent) };
      });
    },

    revoke: (userId, consentId, context) =>
      context.commit(async (work) => {
        const consent = await findConsent(work, userId, consentId);
        if (!consent) throw notFound('consent', consentId);
        const revoked = await revokeConsent(work, consent);
        return { status: 200, resourceId: consentId, body: presentConsent(revoked) };
      }),

    get: (userId, consentId, context) =>
      context.read(async (work) => {
        const consent = await findConsent(work, userId, consentId);
        if (!consent) throw notFound('consent', consentId);
        return presentConsent(consent);
      }),

    list: async (userId, { limit, cursor, ...filter }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('consent'));
      return context.read(async (work) => {
        await needUser(work, userId);
        const rows = await listConsents(work, userId, { ...filter, before, limit: limit + 1 });
        return cutPage(rows, limit, (row) => row.consent_id, presentConsent);
      });
    },
  };
}

async function needUser(work: Work, userId: string): Promise<void> {
  if (!(await findUser(work, userId))) throw notFound('user', userId);
}

function presentConsent(row: ConsentRow): ConsentResource {
  return {
    id: row.consent_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    userId: row.user_id,
    kind: row.kind,
    textHash: row.text_hash,
    textVersion: row.text_version,
    grantedAt: row.granted_at.toISOString(),
    revokedAt: row.revoked_at?.toISOString() ?? null,
  };
}
