import type { ScreenedList, WatchlistHit } from '../screening/watchlist.ts';
import { type CheckFinding, passed, referred } from './finding.ts';

/**
 * Whether the party stands on a watchlist. A hit goes to a person and gives no reason: telling the applicant would tip
 * them off. Without a list nothing was screened, so nothing passes.
 */
export function checkSanctions(screened: {
  lists: readonly ScreenedList[];
  hits: readonly WatchlistHit[];
}): CheckFinding {
  if (screened.lists.length === 0) return referred('sanctions', 'no_list');
  if (screened.hits.length === 0) return passed('sanctions', 'clear');
  return { ...referred('sanctions', 'listed'), hits: screened.hits };
}
