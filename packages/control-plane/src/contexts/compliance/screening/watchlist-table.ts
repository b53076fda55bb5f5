import type { Mode } from '../../../kernel/events.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ComplianceTables } from '../rows.ts';

/** A list that comes with the program. */
export type BuiltInList = {
  list: string;
  mode: Mode;
  version: string;
  contentHash: string;
  entries: number;
  names: number;
  loadedAt: Date;
};

/** The lists that come with the program, those of the caller's world: a fictitious one screens nobody in live mode. */
export async function builtInLists(work: Work): Promise<BuiltInList[]> {
  const rows = await work
    .tables<ComplianceTables>()
    .selectFrom('compliance.watchlist_entries')
    .where('list_mode', '=', work.scope.mode)
    .groupBy(['list', 'list_version', 'list_hash', 'list_mode'])
    .orderBy('list')
    .select(({ fn }) => [
      'list',
      'list_version',
      'list_hash',
      'list_mode',
      fn.count<number>('entry_id').distinct().as('entries'),
      fn.countAll<number>().as('names'),
      fn.max('loaded_at').as('loaded_at'),
    ])
    .execute();
  return rows.map((row) => ({
    list: row.list,
    mode: row.list_mode,
    version: row.list_version,
    contentHash: row.list_hash,
    entries: Number(row.entries),
    names: Number(row.names),
    loadedAt: row.loaded_at,
  }));
}
