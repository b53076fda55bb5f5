const seconds = 1_000;
const minutes = 60 * seconds;
const hours = 60 * minutes;

/**
 * How long after each failed attempt the next one follows; the first attempt is immediate. Ten attempts in 76 hours:
 * a lender whose receiver breaks on a Friday evening still gets everything on Monday.
 */
export const retrySchedule: readonly number[] = [
  5 * seconds,
  5 * minutes,
  30 * minutes,
  2 * hours,
  5 * hours,
  10 * hours,
  14 * hours,
  20 * hours,
  24 * hours,
];

/** Up to a tenth more or less, so that deliveries that failed together do not come back together. */
const jitter = 0.1;

/** Milliseconds to wait after the given failed attempt (from 1). `random` gives [0, 1). */
export function retryDelayMs(
  attempt: number,
  random: () => number,
  schedule: readonly number[] = retrySchedule,
): number {
  const delay = schedule[Math.min(attempt, schedule.length) - 1] ?? 0;
  return Math.round(delay * (1 - jitter + 2 * jitter * random()));
}

/** An endpoint that has failed for five days with no success between is turned off; a whole schedule takes 76 hours. */
export const failingLimitMs = 5 * 24 * hours;

/** The schedule as it is published. */
export const retryRules = { delaysMs: retrySchedule, jitter, failingLimitMs } as const;
export type RetryRules = typeof retryRules;
