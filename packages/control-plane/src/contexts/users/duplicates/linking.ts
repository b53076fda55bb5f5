import { sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PersonHash } from '../person-hashes.ts';
import { mostDuplicates } from '../repository.ts';
import type { DuplicateLinkRow, UserTables } from '../rows.ts';
import { testPersonOf } from '../test-persons.ts';

/**
 * Links a user with those whose present version is of the same person: the same national id, or the same name and birth
 * date with the same e-mail address or telephone number. At most the 20 newest; a pair that was linked before, dismissed
 * or not, stays as it is.
 */
export async function linkDuplicates(
  work: Work,
  person: { userId: string; nationalId: string; hashes: readonly PersonHash[] },
): Promise<void> {
  const { userId, nationalId, hashes } = person;
  // In test mode a national id names a script and not a person: one of them is there to show duplicates.
  if (work.scope.mode === 'test' && testPersonOf(nationalId)?.scenario !== 'duplicate') return;
  await waitForOthers(work, hashes);
  const found = await findDuplicates(work, userId, hashes);
  for (const { user_id: other, by_national_id } of found) {
    await link(work, [userId, other], by_national_id ? 'national_id' : 'name_birth_contact');
  }
}

/** Of two who write one person at once the second sees the first: locks of the transaction, always in one order. */
async function waitForOthers(work: Work, hashes: readonly PersonHash[]): Promise<void> {
  const keys = hashes
    .filter(({ field }) => field === 'national_id' || field === 'name_birth')
    .map(({ field, hash }) => `duplicate:${field}:${hash}`);
  await sql`
    select pg_advisory_xact_lock(hashtextextended(place, 0))
    from (select unnest(${keys}::text[]) as place order by 1) as places
  `.execute(work.tables<unknown>());
}

async function findDuplicates(
  work: Work,
  userId: string,
  hashes: readonly PersonHash[],
): Promise<{ user_id: string; by_national_id: boolean }[]> {
  const pairs = sql.join(hashes.map(({ field, hash }) => sql`(${field}, ${hash})`));
  const found = await sql<{ user_id: string; by_national_id: boolean }>`
    select h.user_id, bool_or(h.field = 'national_id') as by_national_id
    from users.person_hashes h
    join users.users u on u.user_id = h.user_id and u.current_version = h.version
    where (h.field, h.hash) in (${pairs}) and h.user_id <> ${userId}
    group by h.user_id
    having bool_or(h.field = 'national_id')
      or (bool_or(h.field = 'name_birth') and bool_or(h.field in ('email', 'phone')))
    order by h.user_id desc
    limit ${mostDuplicates}
  `.execute(work.tables<unknown>());
  return found.rows;
}

async function link(
  work: Work,
  [userId, duplicateUserId]: readonly [string, string],
  match: DuplicateLinkRow['match'],
): Promise<void> {
  const linkId = work.ids.next('duplicateLink');
  const shared = {
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    link_id: linkId,
    match,
    status: 'open',
    created_at: work.now,
    updated_at: work.now,
    resolved_by: null,
  } as const;
  const written = await work
    .tables<UserTables>()
    .insertInto('users.duplicate_links')
    .values([
      { ...shared, user_id: userId, duplicate_user_id: duplicateUserId },
      { ...shared, user_id: duplicateUserId, duplicate_user_id: userId },
    ])
    .onConflict((conflict) => conflict.columns(['user_id', 'duplicate_user_id']).doNothing())
    .returning('link_id')
    .execute();
  if (written.length === 0) return;
  await work.append('users', {
    aggregateType: 'duplicate_link',
    aggregateId: linkId,
    expectedVersion: 0,
    events: [{ type: 'DuplicateLinked', payload: { linkId, userId, duplicateUserId, match } }],
  });
}
