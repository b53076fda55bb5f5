import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBuckets, bucketOf, percentile } from '../../../src/contexts/analytics/buckets.ts';

const bucketsOf = (durations: readonly number[]) =>
  addBuckets(durations.map((duration) => ({ upToMs: bucketOf(duration), count: 1 })));

describe('buckets of durations', () => {
  it('hold a duration below their bound, and not far below', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 95 * 10 ** 9 }), (duration) => {
        const bound = bucketOf(duration);
        return bound >= duration && bound <= duration * 1.072 + 1;
      }),
    );
  });

  it.each([
    [0, 1],
    [1, 1],
    [2, 2],
    [100, 100],
    [101, 106],
    [24 * 3_600_000, 90_000_000],
    [40 * 86_400_000, 3_550_000_000],
  ])('put %i ms below %i ms', (duration, bound) => {
    expect(bucketOf(duration)).toBe(bound);
  });

  it('put what outlasts them all into the last', () => {
    expect(bucketOf(10 ** 15)).toBe(bucketOf(95 * 10 ** 9));
  });

  it('give percentiles never below the true ones, and at most 7.2 % above', () => {
    const durations = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(durations, fc.constantFrom(0.5, 0.9, 0.95, 0.99), (given, part) => {
        const sorted = given.toSorted((a, b) => a - b);
        const truth = sorted[Math.ceil(sorted.length * part) - 1] ?? 0;
        const found = percentile(bucketsOf(given), part) ?? 0;
        return found >= truth && found <= truth * 1.072 + 1;
      }),
    );
  });

  it('add up: the percentile of two days is that of all their durations', () => {
    const [monday, tuesday] = [
      [12, 80, 900],
      [15, 16, 17, 4_000],
    ];
    const together = addBuckets([...bucketsOf(monday), ...bucketsOf(tuesday)]);
    expect(together).toEqual(bucketsOf([...monday, ...tuesday]));
    expect(percentile(together, 0.5)).toBe(bucketOf(17));
  });

  it('know no percentile of nothing', () => {
    expect(percentile([], 0.5)).toBeNull();
  });
});
