import { Fault } from '../kernel/faults.ts';
import type { Principal } from '../kernel/principal.ts';
import type { Cache, CountedWindow, WindowCount } from '../platform/cache/cache.ts';
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
 * Two fixed windows per consumer, with the headers of draft-ietf-httpapi-ratelimit-headers-10. Both are counted in one
 * step of the cache, so over all gateways that share one exactly the limit is admitted. A request that the minute refuses
 * does not count towards the hour: at 100 a minute a retry storm would else eat the 10,000 an hour.
 */
export function createRateLimiter({ cache, limits, logger }: RateLimiterParts): RateLimiter {
  return async (principal, headers) => {
    const windows = windowsOf(await limits(principal));
    if (windows.length === 0) return;
    headers['RateLimit-Policy'] = windows.map(policy).join(', ');
    const counts = await cache.count(windows.map((each) => countedWindow(principal, each))).catch((error) => {
      // Without its counters the API stays open: a lender's decisions matter more than its quota.
      logger.warn('rate limit not counted', { error });
      return [];
    });
    const standings = windows
      .slice(0, counts.length)
      .map((window, place) => standingOf(window, counts[place]));
    if (standings.length === 0) return;
    headers['RateLimit'] = standings
      .map(({ name, left, seconds }) => `"${name}";r=${Math.max(0, left)};t=${seconds}`)
      .join(', ');
    for (const standing of standings) if (standing.left < 0) throw tooMany(standing, standing.seconds);
  };
}

/** The braces keep both windows of a consumer on one node of a Redis cluster. */
function countedWindow(
  { tenantId, mode, actor }: Principal,
  { name, seconds, limit }: Window,
): CountedWindow {
  return { key: `rate:{${tenantId}:${mode}:${actor}}:${name}`, windowMs: seconds * 1000, limit };
}

type Standing = Window & { left: number };

/** What a count leaves of a window; `seconds` until it starts over. */
function standingOf(window: Window, counted: WindowCount = { count: 0, resetsInMs: 0 }): Standing {
  const seconds = Math.ceil(counted.resetsInMs / 1000);
  return { ...window, left: window.limit - counted.count, seconds };
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

function tooMany({ name, limit }: Standing, retryAfterSeconds: number): Fault {
  return new Fault({
    code: 'rate_limited',
    publicMessage: `More than ${limit} requests in one ${name}. Try again in ${retryAfterSeconds} s.`,
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
