import type { Clock } from '../kernel/clock.ts';
import type { Cache } from '../platform/cache/cache.ts';
import { type FallbackCache, withLocalFallback } from '../platform/cache/local-fallback.ts';
import type { Health, HealthCheckResult } from '../platform/telemetry/health.ts';
import type { Logger } from '../platform/telemetry/logger.ts';
import type { Metrics } from '../platform/telemetry/metrics.ts';
import type { Module } from './modules.ts';

/** A start does not wait longer for Redis: without it the process serves all the same. */
const patienceMs = 2_000;
/** How often Redis is looked for while it is away. */
const probeEveryMs = 1_000;
/** Slower than this is `warn`. */
const warnMs = 50;

/** Redis, as the process has it: always usable, with or without it. */
export type SharedCache = {
  readonly cache: Cache;
  isAway: FallbackCache['isAway'];
  /** Milliseconds of one empty round trip; rejects while Redis is away. */
  ping(): Promise<number>;
  close(): Promise<void>;
};

/** Connects to Redis, and goes on without it where it does not answer. The driver is loaded only here. */
export async function openSharedCache(parts: {
  url: string;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
}): Promise<SharedCache> {
  const { url, clock, logger, metrics } = parts;
  const { openRedisCache } = await import('../platform/cache/redis/redis-cache.ts');
  const redis = openRedisCache({
    url,
    onError: (error) => logger.debug('the connection to Redis', { error }),
  });
  const cache = withLocalFallback({
    shared: redis,
    clock,
    onFallback: (operation) => metrics.cacheFallback({ operation }),
    onChange: (state) => {
      metrics.cacheAway(state === 'away');
      if (state === 'away')
        logger.warn('Redis is away: limits are counted, and locks held, by this process alone');
      else logger.warn('Redis is back');
    },
  });
  metrics.cacheAway(false);
  await redis.connect(patienceMs);
  return {
    cache,
    isAway: cache.isAway,
    ping: async () => {
      const startedMs = performance.now();
      await cache.probe(redis.ping);
      return performance.now() - startedMs;
    },
    close: redis.close,
  };
}

/** Says in health how Redis is, and looks for it while it is away. */
export function sharedCacheModule(shared: SharedCache, { health }: { health: Health }): Module {
  let unregister: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  return {
    name: 'cache',
    needs: [],
    start: async () => {
      unregister = health.register('cache', { componentType: 'datastore', observe: () => observe(shared) });
      timer = setInterval(() => {
        if (shared.isAway()) void shared.ping().catch(() => undefined);
      }, probeEveryMs);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      unregister?.();
      await shared.close();
    },
  };
}

/** Never `fail`: without Redis the process does its work, so nobody should take traffic from it. */
async function observe({ ping }: SharedCache): Promise<HealthCheckResult> {
  try {
    const latencyMs = await ping();
    const observed = { observedValue: Math.round(latencyMs * 10) / 10, observedUnit: 'ms' };
    return latencyMs > warnMs
      ? { ...observed, status: 'warn', output: `Slower than ${warnMs} ms.` }
      : { ...observed, status: 'pass' };
  } catch {
    return {
      status: 'warn',
      observedValue: 'away',
      observedUnit: 'state',
      output: 'Redis is away: each process counts rate limits for itself.',
    };
  }
}
