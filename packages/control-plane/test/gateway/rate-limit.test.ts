import { describe, expect, it } from 'vitest';
import { systemClock } from '../../src/kernel/clock.ts';
import type { Cache } from '../../src/platform/cache/cache.ts';
import { memoryCache } from '../../src/platform/cache/memory-cache.ts';
import { call, clerk, problemOf, testGateway } from './test-gateway.ts';

const people = '/api/v1/people';

describe('the rate limit', () => {
  it('tells what is left of both windows', async () => {
    const { gateway } = testGateway({ limits: async () => ({ perMinute: 100, perHour: 10_000 }) });
    const { headers } = await call(gateway, 'GET', people);
    expect(headers.get('ratelimit-policy')).toBe('"minute";q=100;w=60, "hour";q=10000;w=3600');
    expect(headers.get('ratelimit')).toBe('"minute";r=99;t=60, "hour";r=9999;t=3600');
  });

  it('refuses what is too much, says when to come back, and lets it in then', async () => {
    const { gateway, clock } = testGateway({ limits: async () => ({ perMinute: 2, perHour: null }) });
    await call(gateway, 'GET', people);
    clock.advance(15_000);
    expect((await call(gateway, 'GET', people)).status).toBe(200);
    const refused = await call(gateway, 'GET', people);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('45');
    expect(refused.headers.get('ratelimit')).toBe('"minute";r=0;t=45');
    expect((await problemOf(refused)).code).toBe('rate_limited');
    clock.advance(45_000);
    expect((await call(gateway, 'GET', people)).status).toBe(200);
  });

  it('does not let refused requests eat the hour', async () => {
    const { gateway, clock } = testGateway({ limits: async () => ({ perMinute: 1, perHour: 2 }) });
    const statuses: number[] = [];
    for (let minute = 0; minute < 3; minute += 1) {
      for (let attempt = 0; attempt < 3; attempt += 1)
        statuses.push((await call(gateway, 'GET', people)).status);
      clock.advance(60_000);
    }
    expect(statuses).toEqual([200, 429, 429, 200, 429, 429, 429, 429, 429]);
  });

  it('counts each key by itself', async () => {
    const { gateway } = testGateway({
      limits: async () => ({ perMinute: 1, perHour: null }),
      authenticate: async (key) => ({ ...clerk, actor: `key_${key}` }),
    });
    expect((await call(gateway, 'GET', people, { key: 'one' })).status).toBe(200);
    expect((await call(gateway, 'GET', people, { key: 'two' })).status).toBe(200);
    expect((await call(gateway, 'GET', people, { key: 'one' })).status).toBe(429);
  });

  it('says nothing and refuses nothing where there is no limit', async () => {
    const { gateway } = testGateway();
    const { headers } = await call(gateway, 'GET', people);
    expect(headers.has('ratelimit')).toBe(false);
  });

  it('stays open where its counters are out of reach', async () => {
    const broken: Cache = {
      ...memoryCache({ clock: systemClock }),
      count: async () => {
        throw new Error('connection refused');
      },
    };
    const { gateway } = testGateway({ cache: broken, limits: async () => ({ perMinute: 1, perHour: 1 }) });
    expect((await call(gateway, 'GET', people)).status).toBe(200);
    expect((await call(gateway, 'GET', people)).status).toBe(200);
  });
});
