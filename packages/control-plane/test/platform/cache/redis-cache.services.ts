import { createClient } from '@redis/client';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { openRedisCache, type RedisCache } from '../../../src/platform/cache/redis/redis-cache.ts';
import { cacheContract } from './cache-contract.ts';

describe('the cache on Redis', () => {
  const url = inject('services').redis;
  const opened: RedisCache[] = [];
  const clock = createClient({ url });
  const open = async (prefix: string): Promise<RedisCache> => {
    const cache = openRedisCache({ url, prefix, onError: () => undefined });
    opened.push(cache);
    await cache.connect(5_000);
    return cache;
  };
  beforeAll(async () => {
    await clock.connect();
  });
  afterAll(async () => {
    await Promise.all(opened.map((cache) => cache.close()));
    await clock.close();
  });

  /** As if time had passed: whatever has an end comes that much nearer to it. */
  const advance = async (prefix: string, milliseconds: number): Promise<void> => {
    for (const key of await clock.keys(`${prefix}*`)) {
      const restMs = await clock.pTTL(key);
      if (restMs > milliseconds) await clock.pExpire(key, restMs - milliseconds);
      else await clock.del(key);
    }
  };

  let caches = 0;
  cacheContract(async () => {
    caches += 1;
    const prefix = `contract-${caches}:`;
    const cache = await open(prefix);
    return { cache, advance: (milliseconds) => advance(prefix, milliseconds) };
  });

  test('is one for two processes: what one counts, keeps, locks and forgets, the other sees', async () => {
    const [one, other] = await Promise.all([open('shared:'), open('shared:')]);
    const minute = [{ key: 'k', windowMs: 60_000, limit: 10 }];
    await one.count(minute);
    expect((await other.count(minute))[0]?.count).toBe(2);
    await one.set('k', 'v', 60_000);
    expect(await other.get('k')).toBe('v');
    await other.delete('k');
    expect(await one.get('k')).toBeUndefined();
    const lock = await one.lock('k', 60_000);
    expect(await other.lock('k', 60_000)).toBeUndefined();
    await lock?.release();
    expect(await other.lock('k', 60_000)).toBeDefined();
  });
});
