/** A window of a counter: what is counted in it, for how long, and how much of it is admitted. */
export type CountedWindow = {
  readonly key: string;
  readonly windowMs: number;
  readonly limit: number;
};

/** A counter within its window. */
export type WindowCount = {
  /** Since the window began, this one included. */
  readonly count: number;
  /** Milliseconds until the window ends and the count starts over. */
  readonly resetsInMs: number;
};

/** What one holds until it is released, or its time is over. */
export type Lock = { release(): Promise<void> };

/**
 * What may be forgotten at any time: cached answers, rate-limit counters, locks that only save work. Keys hold ids, never
 * personal data. Values, counters and locks do not share a name space. In process by default, Redis between processes.
 */
export type Cache = {
  /** The value, or undefined where there is none, it has expired, or it was evicted. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a value for `ttlMs` milliseconds at most. Throws RangeError unless `ttlMs` is positive. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** Forgets the value and the counter of a key; nothing happens where there is none. */
  delete(key: string): Promise<void>;
  /**
   * Counts one more in each window, in order, up to the first that has no room for it; answers for those counted. A window
   * begins with its first count, and later ones do not extend it. Atomic: of n at once, each sees other counts. Throws
   * RangeError unless each `windowMs` is positive.
   */
  count(windows: readonly CountedWindow[]): Promise<readonly WindowCount[]>;
  /**
   * Takes a lock for `ttlMs` at most; undefined where somebody has it. Not for correctness: what must happen once is
   * seen to by the database. Throws RangeError unless `ttlMs` is positive.
   */
  lock(key: string, ttlMs: number): Promise<Lock | undefined>;
};

/** Throws RangeError unless a time is positive. */
export function positive(argument: string, milliseconds: number): number {
  if (!(milliseconds > 0)) throw new RangeError(`${argument} must be positive, not ${milliseconds}`);
  return milliseconds;
}
