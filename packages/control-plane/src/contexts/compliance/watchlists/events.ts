import { z } from 'zod';
import { defineEvent } from '../../../kernel/events.ts';

const version = z.object({
  versionId: z.string(),
  list: z.string(),
  /** From 1. */
  sequence: z.int().positive(),
});

export const watchlistEvents = {
  /** A list has another content than before. */
  WatchlistUpdated: defineEvent(
    'WatchlistUpdated',
    version.extend({
      contentHash: z.string(),
      entries: z.int(),
      touched: z.int().nonnegative(),
      removed: z.int().nonnegative(),
    }),
  ),
  /** A list was not brought up to date for so long that it can no longer be relied on. */
  WatchlistStale: defineEvent('WatchlistStale', version),
};
