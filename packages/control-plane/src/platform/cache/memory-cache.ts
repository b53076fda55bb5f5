import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import type { Cache } from './cache.ts';

export type MemoryCacheOptions = {
  clock: Clock;
  /** Bound on keys and values together, in UTF-16 code units; the least recently used go first. Default 32 Mi. */
  maxSize?: number;
  /** Bound on counters, which values never evict. Default 100,000. */
  maxCounters?: number;
};

type Expiring<T> = { readonly content: T; readonly expiresAtMs: number };

/** The cache of one process. Expiry is read from the clock that is handed in, not from timers. */
export function memoryCache({ clock, maxSize = 2 ** 25, maxCounters = 100_000 }: MemoryCacheOptions): Cache {
  const values = new LRUCache<string, Expiring<string>>({
    maxSize,
    sizeCalculation: ({ content }, key) => key.length + content.length + 1,
  });
  // Made when the first is counted: room for all is set aside at once, 20 ms of a boot.
  let counters: LRUCache<string, Expiring<number>> | undefined;

  const nowMs = () => clock.now().getTime();
  const live = <T>(entry: Expiring<T> | undefined) =>
    entry !== undefined && nowMs() < entry.expiresAtMs ? entry : undefined;

  return {
    get: async (key) => live(values.get(key))?.content,
    set: async (key, content, ttlMs) => {
      values.set(key, { content, expiresAtMs: nowMs() + positive('ttlMs', ttlMs) });
    },
    delete: async (key) => {
      values.delete(key);
      counters?.delete(key);
    },
    increment: async (key, windowMs) => {
      counters ??= new LRUCache({ max: maxCounters });
      const opened = { content: 0, expiresAtMs: nowMs() + positive('windowMs', windowMs) };
      const window = live(counters.get(key)) ?? opened;
      const count = window.content + 1;
      counters.set(key, { content: count, expiresAtMs: window.expiresAtMs });
      return { count, resetsInMs: window.expiresAtMs - nowMs() };
    },
  };
}

function positive(argument: string, milliseconds: number): number {
  if (!(milliseconds > 0)) throw new RangeError(`${argument} must be positive, not ${milliseconds}`);
  return milliseconds;
}
