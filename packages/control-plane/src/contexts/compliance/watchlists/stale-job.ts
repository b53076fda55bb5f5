import { z } from 'zod';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import { versionsOf, wholeVersion } from './repository.ts';

const kind = 'compliance.watchlist_stale';
const dayMs = 86_400_000;

/** Treasury changes its list several times a month; a week without a look at it is too long. */
export const staleAfterDays = 7;

/** Looks after a week whether anybody has looked at the publisher of a list since. */
export function staleJob(versionId: string, seenAt: Date): NewJob {
  return {
    kind,
    payload: { versionId },
    dueAt: new Date(seenAt.getTime() + staleAfterDays * dayMs),
    dedupeKey: `${versionId}:${seenAt.toISOString()}`,
  };
}

/** Tells that a list was not brought up to date. Nothing to undo: the next import tells otherwise. */
export function watchlistStaleJob(): JobDefinition {
  return defineJob({
    kind,
    payload: z.object({ versionId: z.string() }),
    maxAttempts: 5,
    retryDelayMs: (attempt) => 60_000 * attempt,
    run:
      async ({ versionId }) =>
      async (work) => {
        const version = await wholeVersion(work, { versionId });
        if (!version) return;
        const [newest] = await versionsOf(work, version.list, 1);
        if (newest?.version_id !== versionId) return;
        if (work.now.getTime() < version.seen_at.getTime() + staleAfterDays * dayMs)
          return work.schedule(staleJob(versionId, version.seen_at));
        const stream = await work.readStream(versionId);
        const { list, sequence } = version;
        await work.append('compliance', {
          aggregateType: 'watchlist_version',
          aggregateId: versionId,
          expectedVersion: stream.version,
          events: [{ type: 'WatchlistStale', payload: { versionId, list, sequence } }],
        });
      },
  });
}
