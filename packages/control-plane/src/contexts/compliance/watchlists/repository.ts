import { sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { WatchlistTables, WatchlistVersionRow } from './rows.ts';

/** A version without what it says. */
export type VersionHead = Omit<WatchlistVersionRow, 'content' | 'touched' | 'removed'> & {
  touched: number;
  removed: number;
};

const heads = (work: Work) =>
  work
    .tables<WatchlistTables>()
    .selectFrom('compliance.watchlist_versions')
    .select([
      'version_id',
      'tenant_id',
      'mode',
      'list',
      'sequence',
      'format',
      'content_hash',
      'published_at',
      'entries',
      'names',
      'loaded_at',
      'loaded_by',
      'seen_at',
      sql<number>`cardinality(touched)`.as('touched'),
      sql<number>`cardinality(removed)`.as('removed'),
    ]);

/** Of each list the version that is screened against now. */
export async function currentVersions(work: Work): Promise<VersionHead[]> {
  return heads(work).distinctOn('list').orderBy('list').orderBy('sequence', 'desc').execute();
}

/** The versions of one list, the newest first. */
export async function versionsOf(work: Work, list: string, limit: number): Promise<VersionHead[]> {
  return heads(work).where('list', '=', list).orderBy('sequence', 'desc').limit(limit).execute();
}

/** One version with all that it says. */
export async function wholeVersion(
  work: Work,
  which: { versionId: string } | { list: string; sequence?: number | undefined },
): Promise<WatchlistVersionRow | undefined> {
  const all = work.tables<WatchlistTables>().selectFrom('compliance.watchlist_versions').selectAll();
  if ('versionId' in which) return all.where('version_id', '=', which.versionId).executeTakeFirst();
  const ofList = all.where('list', '=', which.list).orderBy('sequence', 'desc').limit(1);
  return (
    which.sequence === undefined ? ofList : ofList.where('sequence', '=', which.sequence)
  ).executeTakeFirst();
}

export async function failuresOf(
  work: Work,
): Promise<ReadonlyMap<string, { reason: string; failedAt: Date }>> {
  const rows = await work
    .tables<WatchlistTables>()
    .selectFrom('compliance.watchlist_failures')
    .selectAll()
    .execute();
  return new Map(rows.map(({ list, reason, failed_at }) => [list, { reason, failedAt: failed_at }]));
}

export function noteFailure(work: Work, list: string, reason: string): void {
  work.defer(
    work
      .tables<WatchlistTables>()
      .insertInto('compliance.watchlist_failures')
      .values({ tenant_id: work.scope.tenantId, mode: work.scope.mode, list, reason, failed_at: work.now })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'mode', 'list']).doUpdateSet({ reason, failed_at: work.now }),
      ),
  );
}

export function forgetFailure(work: Work, list: string): void {
  work.defer(
    work.tables<WatchlistTables>().deleteFrom('compliance.watchlist_failures').where('list', '=', list),
  );
}
