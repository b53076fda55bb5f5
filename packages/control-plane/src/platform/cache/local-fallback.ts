import type { Clock } from '../../kernel/clock.ts';
import { type ResilientCall, resilientCall } from '../resilience/resilient-call.ts';
import type { Cache } from './cache.ts';
import { memoryCache } from './memory-cache.ts';

export type FallbackOptions = {
  shared: Cache;
  /** Of the counters that stand in. */
  clock: Clock;
  /** Longest wait for the shared cache. Default 250 ms: above it the caller is better served without. */
  timeoutMs?: number;
  /** How long the shared cache is left alone after it failed three times. Default 1,000. */
  restMs?: number;
  /** A call that had to do without the shared cache. */
  onFallback?: (operation: keyof Cache, error: unknown) => void;
  /** The shared cache went away, or is back. */
  onChange?: (state: 'away' | 'back') => void;
};

export type FallbackCache = Cache & {
  /** Whether the shared cache is away at the moment. */
  isAway(): boolean;
  /** Runs something against the shared cache under the same guard: by it, it is found again without traffic. */
  probe(call: () => Promise<void>): Promise<void>;
};

/** Forgetting more than this while the shared cache is away: its entries end by their own time. */
const mostMissed = 10_000;

/**
 * A shared cache whose absence nobody has to handle. Away: counters and locks are those of this process, values are as
 * forgotten. What was to be forgotten meanwhile is forgotten first once it is back.
 */
export function withLocalFallback(options: FallbackOptions): FallbackCache {
  const { shared, clock, timeoutMs = 250, restMs = 1_000 } = options;
  const { onFallback = () => {}, onChange = () => {} } = options;
  const guard: ResilientCall = resilientCall({
    name: 'cache',
    timeoutMs,
    retry: { attempts: 1 },
    breaker: { failures: 3, openMs: restMs, halfOpenTrials: 1 },
    bulkhead: { limit: 10_000, queue: 0 },
    countsAsFailure: (error) => !(error instanceof RangeError),
  });
  let local = memoryCache({ clock });
  const missed = new Set<string>();
  let catchingUp: Promise<void> | undefined;

  const forgetMissed = async (): Promise<void> => {
    for (const key of missed) {
      await guard.execute(() => shared.delete(key));
      missed.delete(key);
    }
  };
  let away = false;
  guard.onStateChange((state) => {
    if (state === 'open' && !away) {
      away = true;
      // The counters of an earlier absence say nothing any more.
      local = memoryCache({ clock });
      onChange('away');
    }
    if (state === 'closed' && away) {
      away = false;
      onChange('back');
    }
  });

  const through = async <Result>(
    operation: keyof Cache,
    call: (cache: Cache) => Promise<Result>,
    without: () => Promise<Result>,
  ): Promise<Result> => {
    try {
      return await guard.execute(() => call(shared));
    } catch (error) {
      if (error instanceof RangeError) throw error;
      onFallback(operation, error);
      return without();
    }
  };
  /** False while a value might be one that was forgotten here and is still there. */
  const trusted = async (): Promise<boolean> => {
    if (missed.size === 0) return true;
    if (guard.state() === 'open') return false;
    catchingUp ??= forgetMissed()
      .catch(() => undefined)
      .finally(() => {
        catchingUp = undefined;
      });
    await catchingUp;
    return missed.size === 0;
  };

  return {
    isAway: () => away,
    probe: async (call) => {
      await guard.execute(call);
      await trusted();
    },
    get: async (key) =>
      (await trusted())
        ? through(
            'get',
            (cache) => cache.get(key),
            async () => undefined,
          )
        : undefined,
    set: (key, value, ttlMs) =>
      through(
        'set',
        (cache) => cache.set(key, value, ttlMs),
        async () => undefined,
      ),
    delete: (key) =>
      through(
        'delete',
        (cache) => cache.delete(key),
        async () => {
          if (missed.size < mostMissed) missed.add(key);
          await local.delete(key);
        },
      ),
    count: (windows) =>
      through(
        'count',
        (cache) => cache.count(windows),
        () => local.count(windows),
      ),
    lock: (key, ttlMs) =>
      through(
        'lock',
        async (cache) => releasedQuietly(await cache.lock(key, ttlMs)),
        () => local.lock(key, ttlMs),
      ),
  };
}

/** A lock that cannot be given back ends by its own time. */
function releasedQuietly(lock: Awaited<ReturnType<Cache['lock']>>): typeof lock {
  return lock && { release: () => lock.release().catch(() => undefined) };
}
