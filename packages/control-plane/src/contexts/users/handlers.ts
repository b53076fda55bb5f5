import type { KeyObject } from 'node:crypto';
import { invalidField, notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { refuseStale } from '../../platform/http/if-match.ts';
import { cutPage, decodeCursor, type Page } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { Answer } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { acceptNationalId, nationalIdHash } from './national-id.ts';
import { type PersonRecord, personRecordSchema } from './person.ts';
import { presentUser } from './presentation.ts';
import { findUser, insertNextVersion, insertUser, listUsers, type SealedUser } from './repository.ts';
import type { CreateUser, UpdateUser, UserResource } from './schemas.ts';
import type { Vault } from './vault.ts';

export type UserHandlers = {
  create(body: CreateUser, context: RequestContext): Promise<Answer>;
  update(userId: string, changes: UpdateUser, context: RequestContext): Promise<Answer>;
  get(userId: string, context: RequestContext): Promise<UserResource>;
  list(
    query: { limit: number; cursor?: string | undefined; externalId?: string | undefined },
    context: RequestContext,
  ): Promise<Page<UserResource>>;
};

export function createUserHandlers(vault: Vault, hashKey: KeyObject): UserHandlers {
  const open = (work: Work, user: SealedUser) =>
    vault.open(work, user.user_id, user.current_version, user.sealed_person);

  const present = async (work: Work, user: SealedUser, context: RequestContext) =>
    presentUser(user, await open(work, user), context.principal);

  const newest = async (work: Work, userId: string, context: RequestContext) => {
    const user = await findUser(work, userId);
    if (!user) throw notFound('user', userId);
    return present(work, user, context);
  };

  return {
    create: async ({ externalId, ...body }, context) => {
      const person = acceptPerson(body, context);
      return context.commit(async (work) => {
        const userId = work.ids.next('user');
        await insertUser(work, userId, {
          externalId: externalId ?? null,
          nationalIdHash: nationalIdHash(hashKey, work.scope, person.nationalId),
          sealedPerson: await vault.seal(work, userId, 1, person),
        });
        return { status: 201, resourceId: userId, body: await newest(work, userId, context) };
      });
    },

    update: (userId, { externalId, ...changes }, context) =>
      context.commit(async (work) => {
        const user = await findUser(work, userId, 'for update');
        const before = user && (await open(work, user));
        if (!user || !before) throw notFound('user', userId);
        refuseStale(context.ifMatch, user.current_version);
        const person = acceptPerson({ ...before, ...changes }, context);
        const version = user.current_version + 1;
        await insertNextVersion(work, user, {
          externalId: externalId ?? user.external_id,
          nationalIdHash: nationalIdHash(hashKey, work.scope, person.nationalId),
          sealedPerson: await vault.seal(work, userId, version, person),
        });
        return { status: 200, resourceId: userId, body: await newest(work, userId, context) };
      }),

    get: (userId, context) => context.read((work) => newest(work, userId, context)),

    list: async ({ limit, cursor, externalId }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('user'));
      return context.read(async (work) => {
        const users = await listUsers(work, { externalId, before, limit: limit + 1 });
        const shown: { id: string; resource: UserResource }[] = [];
        // One after the other: they share the transaction's connection.
        for (const user of users)
          shown.push({ id: user.user_id, resource: await present(work, user, context) });
        return cutPage(
          shown,
          limit,
          ({ id }) => id,
          ({ resource }) => resource,
        );
      });
    },
  };
}

/** A body that fits its schema, checked for what only the clock and the mode can tell. */
function acceptPerson(body: unknown, { now, principal }: RequestContext): PersonRecord {
  const person = personRecordSchema.parse(body);
  const today = now.toISOString().slice(0, 10);
  if (person.birthDate > today) throw invalidField('/birthDate', 'must not be in the future');
  if (person.employment.startedOn !== undefined && person.employment.startedOn > today) {
    throw invalidField('/employment/startedOn', 'must not be in the future');
  }
  return { ...person, nationalId: acceptNationalId(person.nationalId, principal.mode) };
}
