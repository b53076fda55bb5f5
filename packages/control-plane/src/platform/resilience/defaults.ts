/** The house's resilience defaults; docs/guides/providers.md lists them for operators. */

export type RetryPolicy = {
  /** Tries in all, the first included. */
  readonly attempts: number;
  /** Upper bound of the first wait; the wait itself is drawn between 0 and the bound (full jitter). */
  readonly firstWaitMs: number;
  readonly factor: number;
  readonly maxWaitMs: number;
};

export type BreakerPolicy = {
  /** Consecutive failures that open the circuit. */
  readonly failures: number;
  /** How long an open circuit refuses before it lets trials through. */
  readonly openMs: number;
  /** Trials that must all succeed before a half-open circuit closes. */
  readonly halfOpenTrials: number;
};

export type BulkheadPolicy = {
  /** Calls at once. */
  readonly limit: number;
  /** Calls that may wait for a place; each place frees within the call's timeout. */
  readonly queue: number;
};

export const retryDefaults: RetryPolicy = { attempts: 3, firstWaitMs: 1_000, factor: 2, maxWaitMs: 30_000 };

export const breakerDefaults: BreakerPolicy = { failures: 5, openMs: 60_000, halfOpenTrials: 3 };

export const bulkheadDefaults: BulkheadPolicy = { limit: 20, queue: 40 };
