import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PersonVersionRow, UserTables } from '../rows.ts';
import { type SealedPerson, wrappedKeyOfPerson } from '../vault.ts';

/** Versions of a person, the newest first, `limit` of them, below the cursor's. */
export async function listVersions(
  work: Work,
  userId: string,
  page: { before?: number | undefined; limit: number },
): Promise<Omit<PersonVersionRow, 'sealed_person'>[]> {
  let query = work
    .tables<UserTables>()
    .selectFrom('users.person_versions')
    .select(['user_id', 'tenant_id', 'mode', 'version', 'created_at', 'actor', 'changed'])
    .where('user_id', '=', userId);
  if (page.before !== undefined) query = query.where('version', '<', page.before);
  return query.orderBy('version', 'desc').limit(page.limit).execute();
}

export async function findVersion(
  work: Work,
  userId: string,
  version: number,
): Promise<(PersonVersionRow & SealedPerson) | undefined> {
  return work
    .tables<UserTables>()
    .selectFrom('users.person_versions as versions')
    .selectAll('versions')
    .select(wrappedKeyOfPerson('versions.user_id').as('wrapped_key'))
    .where('user_id', '=', userId)
    .where('version', '=', version)
    .executeTakeFirst();
}
