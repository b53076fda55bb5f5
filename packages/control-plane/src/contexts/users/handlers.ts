import type { KeyObject } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { invalidField, notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { refuseStale } from '../../platform/http/if-match.ts';
import { decodeCursor, type Page } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import type { Answer } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { linkDuplicates } from './duplicates/linking.ts';
import { viewOf } from './masking.ts';
import { acceptNationalId } from './national-id.ts';
import { type PersonRecord, personRecordSchema } from './person.ts';
import { findableValuesOf, hashesOf } from './person-hashes.ts';
import { fullReadsOf, presentUser } from './presentation.ts';
import {
  findUser,
  insertNextVersion,
  insertUser,
  listUsers,
  type SealedUser,
  type UserFilter,
} from './repository.ts';
import type { CreateUser, UpdateUser, UserResource } from './schemas.ts';
import type { ShowUsers } from './showing.ts';
import type { Vault } from './vault.ts';

export type UserHandlers = {
  create(body: CreateUser, context: RequestContext): Promise<Answer>;
  update(userId: string, changes: UpdateUser, context: RequestContext): Promise<Answer>;
  get(userId: string, context: RequestContext): Promise<UserResource>;
  list(
    query: UserFilter & { limit: number; cursor?: string | undefined },
    context: RequestContext,
  ): Promise<Page<UserResource>>;
};

export function createUserHandlers(vault: Vault, hashKey: KeyObject, show: ShowUsers): UserHandlers {
  const open = (work: Work, user: SealedUser) => vault.open(work, user.user_id, user.current_version, user);

  const newest = async (work: Work, userId: string): Promise<SealedUser> => {
    const user = await findUser(work, userId);
    if (!user) throw notFound('user', userId);
    return user;
  };

  return {
    create: async ({ externalId, ...body }, context) => {
      const person = acceptPerson(body, context);
      return context.commit(async (work) => {
        const userId = work.ids.next('user');
        const hashes = hashesOf(hashKey, work.scope, findableValuesOf(person));
        await insertUser(work, userId, {
          externalId: externalId ?? null,
          sealedPerson: await vault.seal(work, userId, 1, person),
          hashes,
          changed: [],
        });
        await linkDuplicates(work, { userId, nationalId: person.nationalId, hashes });
        // What the caller has just sent is no read.
        const user = presentUser(await newest(work, userId), person, context.principal);
        return { status: 201, resourceId: userId, body: user };
      });
    },

    update: (userId, { externalId, ...changes }, context) =>
      context.commit(async (work) => {
        const user = await findUser(work, userId, 'for update');
        const before = user && open(work, user);
        if (!user || !before) throw notFound('user', userId);
        refuseStale(context.ifMatch, user.current_version);
        const person = acceptPerson({ ...before, ...changes }, context);
        const hashes = hashesOf(hashKey, work.scope, findableValuesOf(person));
        const renamed = externalId !== undefined && externalId !== user.external_id;
        await insertNextVersion(work, user, {
          externalId: externalId ?? user.external_id,
          sealedPerson: await vault.seal(work, userId, user.current_version + 1, person),
          hashes,
          changed: [...changedFields(before, person), ...(renamed ? ['externalId'] : [])],
        });
        await linkDuplicates(work, { userId, nationalId: person.nationalId, hashes });
        const shown = presentUser(await newest(work, userId), person, context.principal);
        await context.witness(work, ...fullReadsOf([shown]));
        return { status: 200, resourceId: userId, body: shown };
      }),

    get: (userId, context) =>
      context.read(async (work) => {
        const page = await show(work, [await newest(work, userId)], 1, context);
        const [user] = page.data;
        if (!user) throw notFound('user', userId);
        return user;
      }, recordOf(context)),

    list: async ({ limit, cursor, ...filter }, context) => {
      const before = cursor === undefined ? undefined : decodeCursor(cursor, idPattern('user'));
      return context.read(async (work) => {
        const users = await listUsers(work, { ...filter, before, limit: limit + 1 });
        return show(work, users, limit, context);
      }, recordOf(context));
    },
  };
}

/** A full read is written into the audit, a masked one writes nothing. */
function recordOf({ principal }: RequestContext): 'on record' | undefined {
  return viewOf(principal) === 'full' ? 'on record' : undefined;
}

/** Names of the fields in which two versions differ. */
function changedFields(before: PersonRecord, after: PersonRecord): string[] {
  const names = Object.keys({ ...before, ...after }) as (keyof PersonRecord)[];
  return names.filter((name) => !isDeepStrictEqual(before[name], after[name]));
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
