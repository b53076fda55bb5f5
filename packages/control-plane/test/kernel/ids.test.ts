import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { manualClock } from '../../src/kernel/clock.ts';
import { createIdGenerator, type IdKind, idPattern, idPrefixes } from '../../src/kernel/ids.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';

const kinds = Object.keys(idPrefixes) as IdKind[];

describe('an id', () => {
  it('carries its prefix and fits its pattern, for every kind', () => {
    const ids = createIdGenerator(manualClock(new Date('2026-11-22T09:00:00Z')), seededRandom(1));
    for (const kind of kinds) {
      const id = ids.next(kind);
      expect(id.startsWith(`${idPrefixes[kind]}_`)).toBe(true);
      expect(id).toMatch(idPattern(kind));
    }
  });

  it('sorts by the time it was made', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2 ** 41 }),
        fc.integer({ min: 1, max: 2 ** 40 }),
        fc.integer(),
        (at, later, seed) => {
          const clock = manualClock(new Date(at));
          const ids = createIdGenerator(clock, seededRandom(seed));
          const first = ids.next('application');
          clock.advance(later);
          expect(first < ids.next('application')).toBe(true);
        },
      ),
    );
  });

  it('sorts after the one before in the same millisecond too, ten thousand times', () => {
    const ids = createIdGenerator(manualClock(new Date('2026-11-22T09:00:00Z')), seededRandom(5));
    const made = Array.from({ length: 10_000 }, () => ids.next('event'));
    expect(made).toEqual(made.toSorted());
    expect(new Set(made).size).toBe(10_000);
  });

  it('is the same for the same clock and seed, and another for another seed', () => {
    const from = (seed: number) =>
      createIdGenerator(manualClock(new Date(0)), seededRandom(seed)).next('event');
    expect(from(7)).toBe(from(7));
    expect(from(7)).not.toBe(from(8));
  });

  it('of another kind or another shape does not pass for this kind', () => {
    const ids = createIdGenerator(manualClock(new Date(0)), seededRandom(1));
    expect(ids.next('user')).not.toMatch(idPattern('application'));
    for (const wrong of [
      'app_',
      'app_1',
      `app_${'z'.repeat(26)}`,
      `app_${'0'.repeat(27)}`,
      'APP_01k9z3c4e8f7tbv2m5n6p7q8r9',
    ]) {
      expect(wrong).not.toMatch(idPattern('application'));
    }
  });
});
