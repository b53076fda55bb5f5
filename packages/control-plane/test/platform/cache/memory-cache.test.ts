import { describe, expect, test } from 'vitest';
import { manualClock } from '../../../src/kernel/clock.ts';
import { memoryCache } from '../../../src/platform/cache/memory-cache.ts';
import { cacheContract } from './cache-contract.ts';

describe('the in-process cache', () => {
  cacheContract(() => {
    const clock = manualClock(new Date('2026-01-01T00:00:00Z'));
    return { cache: memoryCache({ clock }), advance: clock.advance };
  });

  const clock = manualClock(new Date('2026-01-01T00:00:00Z'));

  test('stays within its bound: the least recently used value goes first', async () => {
    const cache = memoryCache({ clock, maxSize: 30 });
    await cache.set('a', 'x'.repeat(8), 60_000);
    await cache.set('b', 'x'.repeat(8), 60_000);
    await cache.set('c', 'x'.repeat(8), 60_000);
    await cache.get('a');
    await cache.set('d', 'x'.repeat(8), 60_000);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map(cache.get))).toEqual([
      'xxxxxxxx',
      undefined,
      'xxxxxxxx',
      'xxxxxxxx',
    ]);
  });

  test('does not keep a stale value when the new one is too large to keep', async () => {
    const cache = memoryCache({ clock, maxSize: 30 });
    await cache.set('a', 'old', 60_000);
    await cache.set('a', 'x'.repeat(100), 60_000);
    expect(await cache.get('a')).toBeUndefined();
  });

  test('never lets a flood of values reset a rate limit', async () => {
    const cache = memoryCache({ clock, maxSize: 30 });
    const limit = [{ key: 'limit', windowMs: 60_000, limit: 1 }];
    await cache.count(limit);
    for (let index = 0; index < 100; index++) await cache.set(`k${index}`, 'v', 60_000);
    expect((await cache.count(limit))[0]?.count).toBe(2);
  });
});
