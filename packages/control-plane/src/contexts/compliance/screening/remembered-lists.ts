import type { Clock } from '../../../kernel/clock.ts';
import type { WatchlistReader, WatchlistSummary } from './watchlist.ts';

/** A list that changes is screened against by its new content at once; only what it is called may be a second old. */
const rememberedMs = 1_000;

/** The same lists, with their summaries read once a second for each world instead of for each application. */
export function rememberedLists(reader: WatchlistReader, clock: Clock): WatchlistReader {
  const summaries = new Map<string, { lists: readonly WatchlistSummary[]; untilMs: number }>();
  return {
    entriesNamed: reader.entriesNamed,
    lists: async (work) => {
      const nowMs = clock.now().getTime();
      const known = summaries.get(work.scope.mode);
      if (known && nowMs < known.untilMs) return [...known.lists];
      const lists = await reader.lists(work);
      summaries.set(work.scope.mode, { lists, untilMs: nowMs + rememberedMs });
      return lists;
    },
  };
}
