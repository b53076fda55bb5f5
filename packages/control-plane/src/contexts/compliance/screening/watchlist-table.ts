import { sql } from 'kysely';
import type { ComplianceTables } from '../rows.ts';
import type { WatchlistReader } from './watchlist.ts';

/** Lists as they lie in the shared table, those of the caller's world only. */
export const watchlistTable: WatchlistReader = {
  lists: async (work) => {
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
  },
  entriesNamed: async (work, foldedNames) => {
    const rows = await work
      .tables<ComplianceTables>()
      .selectFrom('compliance.watchlist_entries')
      .selectAll()
      .where('list_mode', '=', work.scope.mode)
      .where(sql<boolean>`folded_name = any(${[...foldedNames]}::text[])`)
      .orderBy('list')
      .orderBy('entry_id')
      .execute();
    return rows.map((row) => ({
      list: row.list,
      listVersion: row.list_version,
      entryId: row.entry_id,
      name: row.name,
      foldedName: row.folded_name,
      birthDate: row.birth_date,
    }));
  },
};
