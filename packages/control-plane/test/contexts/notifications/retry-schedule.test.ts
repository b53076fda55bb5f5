import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  retryDelayMs,
  retrySchedule,
} from '../../../src/contexts/notifications/deliveries/retry-schedule.ts';

describe('the retry schedule of webhooks', () => {
  it('waits 5 s, 5 min, 30 min, 2, 5, 10, 14, 20 and 24 hours in the middle of the jitter', () => {
    const seconds = retrySchedule.map((_, index) => retryDelayMs(index + 1, () => 0.5) / 1000);
    expect(seconds).toEqual([5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400]);
  });

  it('stays within a tenth of each delay, and at the last one past its end', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (attempt, random) => {
          const planned = retrySchedule[Math.min(attempt, retrySchedule.length) - 1] ?? 0;
          const delay = retryDelayMs(attempt, () => random);
          expect(delay).toBeGreaterThanOrEqual(planned * 0.9);
          expect(delay).toBeLessThanOrEqual(planned * 1.1);
        },
      ),
    );
  });
});
