import type { Work } from '../../../platform/unit-of-work/work.ts';
import { screeningMethod } from '../screening/screen-person.ts';
import type { WatchlistHit } from '../screening/watchlist.ts';
import type { CaseTables } from './rows.ts';

type PinnedPerson = { userId: string; userVersion: number };

/** Whether a person has looked at this very hit and cleared it: the same version of the person, entry, algorithm, threshold. */
export type Clearances = { covers(person: PinnedPerson, hit: WatchlistHit): boolean };

/** What was cleared of these persons, under the way of screening that is in force. */
export async function clearancesOf(work: Work, persons: readonly PinnedPerson[]): Promise<Clearances> {
  const userIds = [...new Set(persons.map(({ userId }) => userId))];
  const rows =
    userIds.length === 0
      ? []
      : await work
          .tables<CaseTables>()
          .selectFrom('compliance.cases')
          .where('user_id', 'in', userIds)
          .where('status', '=', 'cleared')
          .where('algorithm', '=', screeningMethod.algorithm)
          .where('threshold', '=', screeningMethod.threshold)
          .select(['user_id', 'user_version', 'list', 'entry_id', 'entry_hash'])
          .execute();
  const cleared = new Set(
    rows.map((row) => [row.user_id, row.user_version, row.list, row.entry_id, row.entry_hash].join('\n')),
  );
  return {
    covers: ({ userId, userVersion }, { list, entryId, entryHash }) =>
      cleared.has([userId, userVersion, list, entryId, entryHash].join('\n')),
  };
}
