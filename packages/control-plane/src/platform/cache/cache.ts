/** A counter within its window. */
export type WindowCount = {
  /** Increments since the window began, this one included. */
  readonly count: number;
  /** Milliseconds until the window ends and the count starts over. */
  readonly resetsInMs: number;
};

/**
 * What may be forgotten at any time: cached answers, rate-limit counters. Keys hold ids, never personal data.
 * Values and counters do not share a name space. In process by default, Redis between processes.
 */
export type Cache = {
  /** The value, or undefined where there is none, it has expired, or it was evicted. */
  get(key: string): Promise<string | undefined>;
  /** Keeps a value for `ttlMs` milliseconds at most. Throws RangeError unless `ttlMs` is positive. */
  set(key: string, value: string, ttlMs: number): Promise<void>;
  /** Forgets the value and the counter of a key; nothing happens where there is none. */
  delete(key: string): Promise<void>;
  /**
   * Counts one more in the window that the first increment of a key opened; later increments do not extend it.
   * Atomic: of n increments at once, each sees another count. Throws RangeError unless `windowMs` is positive.
   */
  increment(key: string, windowMs: number): Promise<WindowCount>;
};
