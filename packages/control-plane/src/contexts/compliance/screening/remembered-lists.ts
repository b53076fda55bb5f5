import { LRUCache } from 'lru-cache';
import type { WatchlistReader, WatchlistSummary } from './watchlist.ts';

/** A list that changes is screened against by its new content at once; only what it is called may be a second old. */
const rememberedMs = 1_000;

/** The same lists, with their summaries read once a second for each world instead of for each application. */
export function rememberedLists(reader: WatchlistReader): WatchlistReader {
  const summaries = new LRUCache<string, readonly WatchlistSummary[]>({ max: 2, ttl: rememberedMs });
  return {
    entriesNamed: reader.entriesNamed,
    lists: async (work) => {
      const known = summaries.get(work.scope.mode);
      if (known) return known;
      const lists = await reader.lists(work);
      summaries.set(work.scope.mode, lists);
      return lists;
    },
  };
}
