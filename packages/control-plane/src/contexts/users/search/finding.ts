import { sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PersonHash } from '../person-hashes.ts';

/** Users one of whose versions has every one of these hashes, in descending order of their ids. */
export async function findByHashes(
  work: Work,
  hashes: readonly PersonHash[],
  page: { includePast: boolean; before?: string | undefined; limit: number },
): Promise<string[]> {
  const pairs = sql.join(hashes.map(({ field, hash }) => sql`(${field}, ${hash})`));
  const found = await sql<{ user_id: string }>`
    select h.user_id
    from users.person_hashes h
    join users.users u on u.user_id = h.user_id
    where (h.field, h.hash) in (${pairs})
      ${page.includePast ? sql`` : sql`and h.version = u.current_version`}
      ${page.before === undefined ? sql`` : sql`and h.user_id < ${page.before}`}
    group by h.user_id, h.version
    having count(*) = ${hashes.length}
    order by h.user_id desc
  `.execute(work.tables<unknown>());
  return [...new Set(found.rows.map(({ user_id }) => user_id))].slice(0, page.limit);
}
