import type { FailureKind } from './failure-kind.ts';

/** How fast a consumer goes, and how often the event that it stands at has failed. */
export type Pace = {
  /** Events of the next batch. */
  limit: number;
  /** The event that failed alone, and how often it did. */
  failing: string | undefined;
  attempts: number;
  conflicts: number;
  /** How long to wait for the open transaction that holds events back. */
  heldMs: number;
};

export type PaceBounds = { fullBatch: number; maxAttempts: number };

const retryWaitMs = [20, 100, 500, 2_000];
/** A batch that takes longer holds back the horizon of every consumer of the database. */
const longBatchMs = 250;
/** Writers of the same stream get out of each other's way long before; past it the reaction itself is at fault. */
const maxConflicts = 50;
const firstHeldMs = 2;
const longestHeldMs = 100;

export function startPace({ fullBatch }: PaceBounds): Pace {
  return { limit: fullBatch, failing: undefined, attempts: 0, conflicts: 0, heldMs: firstHeldMs };
}

/** Twice as many next time, or half where the batch was long. */
export function afterSuccess(
  pace: Pace,
  { fullBatch }: PaceBounds,
  batch: { held: boolean; tookMs: number },
): Pace {
  const limit = batch.tookMs > longBatchMs ? Math.ceil(pace.limit / 2) : pace.limit * 2;
  return {
    limit: Math.min(fullBatch, limit),
    failing: undefined,
    attempts: 0,
    conflicts: 0,
    heldMs: batch.held ? Math.min(longestHeldMs, pace.heldMs * 2) : firstHeldMs,
  };
}

/** Half as many next time; at one event, the same again after a wait, until the event is to be parked. */
export function afterFailure(
  pace: Pace,
  { maxAttempts }: PaceBounds,
  failure: { kind: FailureKind; eventId: string | undefined },
): { pace: Pace; pauseMs: number; parks?: { eventId: string; attempts: number } } {
  const { kind, eventId } = failure;
  if (kind === 'unavailable') return { pace, pauseMs: 1_000 };
  if (pace.limit > 1) return { pace: { ...pace, limit: Math.ceil(pace.limit / 2) }, pauseMs: 0 };
  const same = pace.failing === eventId;
  const before = { attempts: same ? pace.attempts : 0, conflicts: same ? pace.conflicts : 0 };
  if (kind === 'conflict' && before.conflicts < maxConflicts) {
    return {
      pace: { ...pace, ...before, failing: eventId, conflicts: before.conflicts + 1 },
      pauseMs: Math.min(50, 2 * before.conflicts),
    };
  }
  const attempts = before.attempts + 1;
  const next = { ...pace, failing: eventId, attempts, conflicts: before.conflicts };
  if (eventId !== undefined && attempts >= maxAttempts) {
    return { pace: next, pauseMs: 0, parks: { eventId, attempts } };
  }
  return { pace: next, pauseMs: retryWaitMs[Math.min(attempts, retryWaitMs.length) - 1] ?? 0 };
}
