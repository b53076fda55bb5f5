import type { NewJob } from '../../../platform/jobs/queue.ts';

export const checkpointJobKind = 'audit.checkpoint';

/** What may be rewritten unseen is what came after the last checkpoint: at most this many entries and this long. */
export const entriesPerCheckpoint = 1_000;
export const checkpointAfterMs = 60_000;

/** The signing that follows a batch: at once where the chain passed a round number, else a while after. */
export function checkpointJobs(
  chain: { from: number; to: number; checkpointDue: boolean },
  now: Date,
): NewJob[] {
  const round = Math.floor(chain.to / entriesPerCheckpoint);
  if (round > Math.floor(chain.from / entriesPerCheckpoint)) {
    return [{ kind: checkpointJobKind, payload: {}, dedupeKey: `at:${round}` }];
  }
  // One waits already: a batch costs a statement more only where it is the first since a checkpoint.
  if (chain.checkpointDue) return [];
  const dueAt = new Date(now.getTime() + checkpointAfterMs);
  return [{ kind: checkpointJobKind, payload: {}, dueAt, dedupeKey: 'after' }];
}
