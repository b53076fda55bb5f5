import { sql } from 'kysely';
import { Fault } from '../../kernel/faults.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { UserEventBody } from './events.ts';
import type { PersonHash } from './person-hashes.ts';
import type { PersonVersionRow, UserRow, UserTables } from './rows.ts';
import { type SealedPerson, wrappedKeyOfPerson } from './vault.ts';

/** A user with the newest version of the person, still sealed, and those who may be the same person. */
export type SealedUser = UserRow & SealedPerson & { duplicate_user_ids: string[] };

export type NewVersion = {
  externalId: string | null;
  sealedPerson: Uint8Array;
  hashes: readonly PersonHash[];
  changed: readonly string[];
};

/** As many users as are named in one of their duplicates, and linked when one is found. */
export const mostDuplicates = 20;

/** The newest version. `lock` keeps others from editing it until the transaction ends. */
export async function findUser(
  work: Work,
  userId: string,
  lock: 'for update' | 'unlocked' = 'unlocked',
): Promise<SealedUser | undefined> {
  const query = newestVersions(work).where('users.user_id', '=', userId);
  return (lock === 'for update' ? query.forUpdate('users') : query).executeTakeFirst();
}

export type UserFilter = {
  externalId?: string | undefined;
  createdFrom?: string | undefined;
  createdTo?: string | undefined;
  /** Only users with such a link to another one. */
  duplicates?: 'open' | 'dismissed' | undefined;
  /** Only these; not empty. */
  userIds?: readonly string[];
};

/** Users in descending order of their ids, `limit` of them, past the cursor's. */
export async function listUsers(
  work: Work,
  filter: UserFilter & { before?: string | undefined; limit: number },
): Promise<SealedUser[]> {
  let query = newestVersions(work);
  const { externalId, createdFrom, createdTo, duplicates } = filter;
  if (externalId !== undefined) query = query.where('users.external_id', '=', externalId);
  if (createdFrom !== undefined) query = query.where('users.created_at', '>=', new Date(createdFrom));
  if (createdTo !== undefined) query = query.where('users.created_at', '<', new Date(createdTo));
  if (duplicates !== undefined) {
    query = query.where((where) =>
      where.exists(
        where
          .selectFrom('users.duplicate_links as links')
          .select('links.link_id')
          .whereRef('links.user_id', '=', 'users.user_id')
          .where('links.status', '=', duplicates),
      ),
    );
  }
  if (filter.userIds !== undefined) query = query.where('users.user_id', 'in', filter.userIds);
  if (filter.before !== undefined) query = query.where('users.user_id', '<', filter.before);
  return query.orderBy('users.user_id', 'desc').limit(filter.limit).execute();
}

export async function insertUser(work: Work, userId: string, first: NewVersion): Promise<void> {
  await refuseTakenExternalId(work, userId, first.externalId);
  await work
    .tables<UserTables>()
    .insertInto('users.users')
    .values({
      user_id: userId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      current_version: 1,
      external_id: first.externalId,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
    .catch(asConflict);
  await insertVersion(work, userId, 1, first);
  await appendOne(work, userId, 0, { type: 'UserCreated', payload: { userId, version: 1 } });
}

/** Adds a version to a user that was read `for update`. */
export async function insertNextVersion(work: Work, user: UserRow, next: NewVersion): Promise<void> {
  const { user_id: userId, current_version: current } = user;
  await refuseTakenExternalId(work, userId, next.externalId);
  await work
    .tables<UserTables>()
    .updateTable('users.users')
    .set({
      current_version: current + 1,
      external_id: next.externalId,
      updated_at: work.now,
    })
    .where('user_id', '=', userId)
    .execute()
    .catch(asConflict);
  await insertVersion(work, userId, current + 1, next);
  // A user's stream holds its versions and nothing else, so the stream's version is the user's.
  await appendOne(work, userId, current, { type: 'UserUpdated', payload: { userId, version: current + 1 } });
}

export async function sealedVersion(
  work: Work,
  pinned: { userId: string; version: number },
): Promise<SealedPerson | undefined> {
  return work
    .tables<UserTables>()
    .selectFrom('users.person_versions as versions')
    .select(['sealed_person', wrappedKeyOfPerson('versions.user_id').as('wrapped_key')])
    .where('user_id', '=', pinned.userId)
    .where('version', '=', pinned.version)
    .executeTakeFirst();
}

function newestVersions(work: Work) {
  return work
    .tables<UserTables>()
    .selectFrom('users.users as users')
    .innerJoin('users.person_versions as versions', (join) =>
      join
        .onRef('versions.user_id', '=', 'users.user_id')
        .onRef('versions.version', '=', 'users.current_version'),
    )
    .selectAll('users')
    .select(['versions.sealed_person', wrappedKeyOfPerson('users.user_id').as('wrapped_key')])
    .select(
      sql<string[]>`array(select links.duplicate_user_id from users.duplicate_links links
        where links.user_id = users.user_id and links.status = 'open'
        order by links.duplicate_user_id desc limit ${mostDuplicates})`.as('duplicate_user_ids'),
    );
}

async function insertVersion(
  work: Work,
  userId: string,
  version: number,
  { sealedPerson, changed, hashes }: NewVersion,
): Promise<void> {
  const { tenantId: tenant_id, mode } = work.scope;
  const tables = work.tables<UserTables>();
  const row: PersonVersionRow = {
    user_id: userId,
    tenant_id,
    mode,
    version,
    sealed_person: sealedPerson,
    created_at: work.now,
    actor: work.cause.actor,
    changed: [...changed],
  };
  await tables.insertInto('users.person_versions').values(row).execute();
  await tables
    .insertInto('users.person_hashes')
    .values(hashes.map((hash) => ({ user_id: userId, tenant_id, mode, version, ...hash })))
    .execute();
}

function appendOne(work: Work, userId: string, expectedVersion: number, event: UserEventBody): Promise<void> {
  return work.append('users', {
    aggregateType: 'user',
    aggregateId: userId,
    expectedVersion,
    events: [event],
  });
}

/** Asked first, so that the answer can name the user; two at once still meet the unique index. */
async function refuseTakenExternalId(work: Work, userId: string, externalId: string | null): Promise<void> {
  if (externalId === null) return;
  const holder = await work
    .tables<UserTables>()
    .selectFrom('users.users')
    .select('user_id')
    .where('external_id', '=', externalId)
    .where('user_id', '!=', userId)
    .executeTakeFirst();
  if (holder) throw externalIdTaken({ userId: holder.user_id });
}

/** 23505 is PostgreSQL's unique violation; only the externalId can cause one here. */
function asConflict(error: unknown): never {
  if ((error as { code?: unknown } | null)?.code === '23505') throw externalIdTaken({});
  throw error;
}

function externalIdTaken(members: Record<string, string>): Fault {
  return new Fault({
    code: 'conflict',
    publicMessage: 'Another user has this externalId.',
    errors: [{ pointer: '/externalId', message: 'belongs to another user' }],
    members,
  });
}
