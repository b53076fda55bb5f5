import { Fault } from '../kernel/faults.ts';
import type { Principal } from '../kernel/principal.ts';
import type { Cache } from '../platform/cache/cache.ts';
import type { Logger } from '../platform/telemetry/logger.ts';

/** Requests that one consumer may make; null is unlimited. */
type RateLimits = { perMinute: number | null; perHour: number | null };

export type RateLimiterParts = {
  cache: Cache;
  limits: (principal: Principal) => Promise<RateLimits>;
  logger: Logger;
};

type Window = { name: string; seconds: number; limit: number };

/** Counts a request and writes its `RateLimit` headers; throws 429 where a window is full. */
export type RateLimiter = (principal: Principal, headers: Record<string, string>) => Promise<void>;

/**
 * Two fixed windows per consumer, with the headers of draft-ietf-httpapi-ratelimit-headers-10. A refused request
 * does not count towards the hour: at 100 a minute a retry storm would else eat the 10,000 an hour.
 */
export function createRateLimiter({ cache, limits, logger }: RateLimiterParts): RateLimiter {
  return async (principal, headers) => {
    const windows = windowsOf(await limits(principal));
    if (windows.length === 0) return;
    headers['RateLimit-Policy'] = windows.map(policy).join(', ');
    const standings: string[] = [];
    for (const window of windows) {
      const key = `rate:${principal.tenantId}:${principal.mode}:${principal.actor}:${window.name}`;
      const counted = await cache.increment(key, window.seconds * 1000).catch((error: unknown) => {
        // Without its counters the API stays open: a lender's decisions matter more than its quota.
        logger.warn('rate limit not counted', { error });
        return undefined;
      });
      if (!counted) return;
      const seconds = Math.ceil(counted.resetsInMs / 1000);
      standings.push(`"${window.name}";r=${Math.max(0, window.limit - counted.count)};t=${seconds}`);
      headers['RateLimit'] = standings.join(', ');
      if (counted.count > window.limit) throw tooMany(window, seconds);
    }
  };
}

function windowsOf({ perMinute, perHour }: RateLimits): Window[] {
  const windows: Window[] = [];
  if (perMinute !== null) windows.push({ name: 'minute', seconds: 60, limit: perMinute });
  if (perHour !== null) windows.push({ name: 'hour', seconds: 3600, limit: perHour });
  return windows;
}

function policy({ name, seconds, limit }: Window): string {
  return `"${name}";q=${limit};w=${seconds}`;
}

function tooMany({ name, limit }: Window, retryAfterSeconds: number): Fault {
  return new Fault({
    code: 'rate_limited',
    publicMessage: `More than ${limit} requests in one ${name}. Try again in ${retryAfterSeconds} s.`,
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
