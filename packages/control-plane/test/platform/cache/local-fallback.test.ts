import { afterEach, describe, expect, test, vi } from 'vitest';
import { manualClock } from '../../../src/kernel/clock.ts';
import type { Cache } from '../../../src/platform/cache/cache.ts';
import { withLocalFallback } from '../../../src/platform/cache/local-fallback.ts';
import { memoryCache } from '../../../src/platform/cache/memory-cache.ts';
import { oneAtATime } from '../../../src/platform/cache/one-at-a-time.ts';
import { cacheContract } from './cache-contract.ts';

const clock = manualClock(new Date('2026-01-01T00:00:00Z'));
const minute = [{ key: 'k', windowMs: 60_000, limit: 10 }];

/** A shared cache that is there, refuses, or never answers; and what two processes make of it. */
function house() {
  const shared = memoryCache({ clock });
  const state = { is: 'there' as 'there' | 'refusing' | 'hanging' };
  const through = async <Result>(call: () => Promise<Result>): Promise<Result> => {
    if (state.is === 'hanging') return new Promise<never>(() => {});
    if (state.is === 'refusing') throw new Error('connection refused');
    return call();
  };
  const flaky: Cache = {
    get: (key) => through(() => shared.get(key)),
    set: (key, value, ttlMs) => through(() => shared.set(key, value, ttlMs)),
    delete: (key) => through(() => shared.delete(key)),
    count: (windows) => through(() => shared.count(windows)),
    lock: (key, ttlMs) => through(() => shared.lock(key, ttlMs)),
  };
  const told: string[] = [];
  const process = () =>
    withLocalFallback({
      shared: flaky,
      clock,
      timeoutMs: 20,
      restMs: 30,
      onFallback: (operation) => told.push(operation),
      onChange: (change) => told.push(change),
    });
  const backAgain = async (cache: ReturnType<typeof process>) => {
    state.is = 'there';
    await vi.waitFor(() => cache.probe(async () => {}), { interval: 5 });
    expect(cache.isAway()).toBe(false);
  };
  return { shared, state, told, process, backAgain };
}

describe('a shared cache with a local fallback', () => {
  cacheContract(() => {
    const own = manualClock(new Date('2026-01-01T00:00:00Z'));
    const shared = memoryCache({ clock: own });
    return { cache: withLocalFallback({ shared, clock: own }), advance: own.advance };
  });

  test.each(['refusing', 'hanging'] as const)(
    'counts by itself while the other is %s, and with it again',
    async (is) => {
      const { state, told, process, backAgain } = house();
      const [one, other] = [process(), process()];
      await one.count(minute);
      await other.count(minute);
      state.is = is;
      const counts = [];
      for (let call = 0; call < 4; call += 1) counts.push((await one.count(minute))[0]?.count);
      // Three failures are needed to see that it is away; from then on nobody waits for it.
      expect(counts.at(-1)).toBeLessThanOrEqual(4);
      expect(one.isAway()).toBe(true);
      expect(told).toContain('away');
      expect(told.filter((operation) => operation === 'count')).toHaveLength(4);
      await backAgain(one);
      expect((await one.count(minute))[0]?.count).toBe(3);
    },
  );

  test('keeps no value of its own, and forgets first what was to be forgotten meanwhile', async () => {
    const { shared, state, process, backAgain } = house();
    const cache = process();
    await cache.set('stale', 'old', 60_000);
    await cache.set('kept', 'v', 60_000);
    state.is = 'refusing';
    expect(await cache.get('kept')).toBeUndefined();
    await cache.delete('stale');
    await cache.set('kept', 'new', 60_000);
    expect(await cache.get('kept')).toBeUndefined();
    await backAgain(cache);
    expect(await cache.get('stale')).toBeUndefined();
    expect(await shared.get('stale')).toBeUndefined();
    expect(await cache.get('kept')).toBe('v');
  });

  test("locks by itself while it is away, and a caller's own mistake is no sign of that", async () => {
    const { state, process } = house();
    const cache = process();
    for (let call = 0; call < 5; call += 1) await expect(cache.lock('k', 0)).rejects.toThrow(RangeError);
    expect(cache.isAway()).toBe(false);
    state.is = 'refusing';
    expect(await cache.lock('k', 60_000)).toBeDefined();
    expect(await cache.lock('k', 60_000)).toBeUndefined();
  });
});

describe('one at a time', () => {
  afterEach(() => vi.useRealTimers());

  test('runs work of one key after another, and gives the lock back when it fails', async () => {
    vi.useFakeTimers();
    const cache = memoryCache({ clock });
    const order: string[] = [];
    const first = Promise.withResolvers<void>();
    const running = oneAtATime(cache, 'k', 60_000, async () => {
      await first.promise;
      order.push('first');
      throw new Error('no luck');
    });
    const waiting = oneAtATime(cache, 'k', 60_000, async () => void order.push('second'));
    await oneAtATime(cache, 'other', 60_000, async () => void order.push('other'));
    first.resolve();
    await expect(running).rejects.toThrow('no luck');
    await vi.advanceTimersByTimeAsync(200);
    await waiting;
    expect(order).toEqual(['other', 'first', 'second']);
  });
});
