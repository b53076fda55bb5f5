import { Fault } from '../../kernel/faults.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { UserEventBody } from './events.ts';
import type { UserRow, UserTables } from './rows.ts';

/** A user with the newest version of the person, still sealed. */
export type SealedUser = UserRow & { sealed_person: Uint8Array };

export type NewVersion = { externalId: string | null; nationalIdHash: string; sealedPerson: Uint8Array };

/** The newest version. `lock` keeps others from editing it until the transaction ends. */
export async function findUser(
  work: Work,
  userId: string,
  lock: 'for update' | 'unlocked' = 'unlocked',
): Promise<SealedUser | undefined> {
  const query = newestVersions(work).where('users.user_id', '=', userId);
  return (lock === 'for update' ? query.forUpdate('users') : query).executeTakeFirst();
}

/** Users in descending order of their ids, `limit` of them, past the cursor's. */
export async function listUsers(
  work: Work,
  filter: { externalId?: string | undefined; before?: string | undefined; limit: number },
): Promise<SealedUser[]> {
  let query = newestVersions(work);
  if (filter.externalId !== undefined) query = query.where('users.external_id', '=', filter.externalId);
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
      national_id_hash: first.nationalIdHash,
      created_at: work.now,
      updated_at: work.now,
    })
    .execute()
    .catch(asConflict);
  await insertVersion(work, userId, 1, first.sealedPerson);
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
      national_id_hash: next.nationalIdHash,
      updated_at: work.now,
    })
    .where('user_id', '=', userId)
    .execute()
    .catch(asConflict);
  await insertVersion(work, userId, current + 1, next.sealedPerson);
  // A user's stream holds its versions and nothing else, so the stream's version is the user's.
  await appendOne(work, userId, current, { type: 'UserUpdated', payload: { userId, version: current + 1 } });
}

export async function sealedVersion(
  work: Work,
  pinned: { userId: string; version: number },
): Promise<Uint8Array | undefined> {
  const row = await work
    .tables<UserTables>()
    .selectFrom('users.person_versions')
    .select('sealed_person')
    .where('user_id', '=', pinned.userId)
    .where('version', '=', pinned.version)
    .executeTakeFirst();
  return row?.sealed_person;
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
    .select('versions.sealed_person');
}

async function insertVersion(work: Work, userId: string, version: number, sealed: Uint8Array): Promise<void> {
  await work
    .tables<UserTables>()
    .insertInto('users.person_versions')
    .values({
      user_id: userId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      version,
      sealed_person: sealed,
      created_at: work.now,
    })
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
