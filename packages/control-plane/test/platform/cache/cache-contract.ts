import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cache, WindowCount } from '../../../src/platform/cache/cache.ts';

/** A cache under test, empty, and the passing of its time. */
export type CacheUnderTest = { cache: Cache; advance(milliseconds: number): Promise<void> | void };

/** Counts in one window that always has room. */
async function increment(cache: Cache, key: string, windowMs: number): Promise<WindowCount> {
  const [counted] = await cache.count([{ key, windowMs, limit: 1_000_000 }]);
  if (!counted) throw new Error('Nothing was counted.');
  return counted;
}

/** What every implementation of the cache port keeps; called once per implementation. */
export function cacheContract(makeCache: () => Promise<CacheUnderTest> | CacheUnderTest): void {
  describe('values', () => {
    test('a key that was never set has none', async () => {
      const { cache } = await makeCache();
      expect(await cache.get('missing')).toBeUndefined();
    });

    test('come back as they were set, the empty and the long one included', async () => {
      const { cache } = await makeCache();
      const values = fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom('', 'x'.repeat(100_000), '{"a":"é\\n"}'),
      );
      await fc.assert(
        fc.asyncProperty(fc.string({ minLength: 1 }), values, async (key, value) => {
          await cache.set(key, value, 60_000);
          expect(await cache.get(key)).toBe(value);
        }),
        { numRuns: 50 },
      );
    });

    test('the last one set wins, with its own time to live', async () => {
      const { cache, advance } = await makeCache();
      await cache.set('k', 'first', 1_000);
      await cache.set('k', 'second', 5_000);
      await advance(2_000);
      expect(await cache.get('k')).toBe('second');
    });

    test('are there until their time to live is over, and gone from then on', async () => {
      const { cache, advance } = await makeCache();
      await cache.set('k', 'v', 1_000);
      await advance(900);
      expect(await cache.get('k')).toBe('v');
      await advance(100);
      expect(await cache.get('k')).toBeUndefined();
    });

    test('reading one does not make it live longer', async () => {
      const { cache, advance } = await makeCache();
      await cache.set('k', 'v', 1_000);
      await advance(600);
      await cache.get('k');
      await advance(600);
      expect(await cache.get('k')).toBeUndefined();
    });

    test('a time to live of nothing is a mistake', async () => {
      const { cache } = await makeCache();
      for (const ttlMs of [0, -1, Number.NaN]) {
        await expect(cache.set('k', 'v', ttlMs)).rejects.toThrow(RangeError);
      }
    });
  });

  describe('counters', () => {
    test('count up from one, each key for itself', async () => {
      const { cache } = await makeCache();
      expect((await increment(cache, 'a', 60_000)).count).toBe(1);
      expect((await increment(cache, 'a', 60_000)).count).toBe(2);
      expect((await increment(cache, 'b', 60_000)).count).toBe(1);
    });

    test('of many counts at once, each sees another count', async () => {
      const { cache } = await makeCache();
      const windows = await Promise.all(Array.from({ length: 200 }, () => increment(cache, 'k', 60_000)));
      const counts = windows.map(({ count }) => count).sort((a, b) => a - b);
      expect(counts).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
    });

    test('start over when the window that the first count opened is over, however busy it was', async () => {
      const { cache, advance } = await makeCache();
      await increment(cache, 'k', 1_000);
      await advance(600);
      expect((await increment(cache, 'k', 1_000)).count).toBe(2);
      await advance(400);
      expect((await increment(cache, 'k', 1_000)).count).toBe(1);
    });

    test('tell how long the window still lasts', async () => {
      const { cache, advance } = await makeCache();
      const first = await increment(cache, 'k', 10_000);
      expect(first.resetsInMs).toBeGreaterThan(9_000);
      expect(first.resetsInMs).toBeLessThanOrEqual(10_000);
      await advance(6_000);
      const second = await increment(cache, 'k', 10_000);
      expect(second.resetsInMs).toBeGreaterThan(3_000);
      expect(second.resetsInMs).toBeLessThanOrEqual(4_000);
    });

    test('a window of nothing is a mistake, on an open window too', async () => {
      const { cache } = await makeCache();
      await expect(increment(cache, 'k', 0)).rejects.toThrow(RangeError);
      await increment(cache, 'k', 1_000);
      await expect(increment(cache, 'k', Number.NaN)).rejects.toThrow(RangeError);
    });
  });

  describe('counters of several windows', () => {
    const windows = [
      { key: 'short', windowMs: 1_000, limit: 2 },
      { key: 'long', windowMs: 10_000, limit: 3 },
    ];
    const counts = async (cache: Cache) => (await cache.count(windows)).map(({ count }) => count);

    test('are counted together, up to the first that has no room', async () => {
      const { cache, advance } = await makeCache();
      expect(await counts(cache)).toEqual([1, 1]);
      expect(await counts(cache)).toEqual([2, 2]);
      expect(await counts(cache)).toEqual([3]);
      await advance(1_000);
      expect(await counts(cache)).toEqual([1, 3]);
      expect(await counts(cache)).toEqual([2, 4]);
    });

    test('admit no more than the limit of each, however many come at once', async () => {
      const { cache } = await makeCache();
      const wide = [
        { key: 'wide', windowMs: 60_000, limit: 70 },
        { key: 'wider', windowMs: 600_000, limit: 50 },
      ];
      const answers = await Promise.all(Array.from({ length: 100 }, () => cache.count(wide)));
      const admitted = answers.filter((counted) =>
        wide.every(({ limit }, place) => (counted[place]?.count ?? limit + 1) <= limit),
      );
      expect(admitted).toHaveLength(50);
    });
  });

  describe('locks', () => {
    test('are held by one at a time, each key for itself, until they are given back', async () => {
      const { cache } = await makeCache();
      const takers = await Promise.all(Array.from({ length: 20 }, () => cache.lock('k', 60_000)));
      const [holder, ...others] = takers.filter((lock) => lock !== undefined);
      expect(others).toEqual([]);
      expect(await cache.lock('other', 60_000)).toBeDefined();
      await holder?.release();
      expect(await cache.lock('k', 60_000)).toBeDefined();
    });

    test('end by their own time, and whoever held one cannot give back the next', async () => {
      const { cache, advance } = await makeCache();
      const first = await cache.lock('k', 1_000);
      await advance(900);
      expect(await cache.lock('k', 1_000)).toBeUndefined();
      await advance(100);
      expect(await cache.lock('k', 1_000)).toBeDefined();
      await first?.release();
      expect(await cache.lock('k', 1_000)).toBeUndefined();
    });

    test('of no time are a mistake', async () => {
      const { cache } = await makeCache();
      for (const ttlMs of [0, -1, Number.NaN])
        await expect(cache.lock('k', ttlMs)).rejects.toThrow(RangeError);
    });
  });

  test('a value and a counter of one key do not touch each other', async () => {
    const { cache } = await makeCache();
    await cache.set('k', 'v', 60_000);
    expect((await increment(cache, 'k', 60_000)).count).toBe(1);
    expect(await cache.get('k')).toBe('v');
  });

  test('deleting a key forgets its value and its counter, and no other', async () => {
    const { cache } = await makeCache();
    for (const key of ['gone', 'kept']) {
      await cache.set(key, 'v', 60_000);
      await increment(cache, key, 60_000);
    }
    await cache.delete('gone');
    await cache.delete('never there');
    expect(await cache.get('gone')).toBeUndefined();
    expect((await increment(cache, 'gone', 60_000)).count).toBe(1);
    expect(await cache.get('kept')).toBe('v');
    expect((await increment(cache, 'kept', 60_000)).count).toBe(2);
  });
}
