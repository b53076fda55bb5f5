import { LRUCache } from 'lru-cache';
import type { Clock } from '../../kernel/clock.ts';
import { type Cache, type CountedWindow, positive, type WindowCount } from './cache.ts';

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
  const locks = new Map<string, Expiring<symbol>>();

  const nowMs = () => clock.now().getTime();
  const live = <T>(entry: Expiring<T> | undefined) =>
    entry !== undefined && nowMs() < entry.expiresAtMs ? entry : undefined;

  const countOne = ({ key, windowMs }: CountedWindow): WindowCount => {
    counters ??= new LRUCache({ max: maxCounters });
    const opened = { content: 0, expiresAtMs: nowMs() + windowMs };
    const window = live(counters.get(key)) ?? opened;
    const count = window.content + 1;
    counters.set(key, { content: count, expiresAtMs: window.expiresAtMs });
    return { count, resetsInMs: window.expiresAtMs - nowMs() };
  };

  return {
    get: async (key) => live(values.get(key))?.content,
    set: async (key, content, ttlMs) => {
      values.set(key, { content, expiresAtMs: nowMs() + positive('ttlMs', ttlMs) });
    },
    delete: async (key) => {
      values.delete(key);
      counters?.delete(key);
    },
    count: async (windows) => {
      for (const { windowMs } of windows) positive('windowMs', windowMs);
      const counted: WindowCount[] = [];
      for (const window of windows) {
        const one = countOne(window);
        counted.push(one);
        if (one.count > window.limit) break;
      }
      return counted;
    },
    lock: async (key, ttlMs) => {
      const expiresAtMs = nowMs() + positive('ttlMs', ttlMs);
      if (live(locks.get(key))) return undefined;
      const holder = Symbol(key);
      locks.set(key, { content: holder, expiresAtMs });
      return {
        release: async () => {
          if (locks.get(key)?.content === holder) locks.delete(key);
        },
      };
    },
  };
}
