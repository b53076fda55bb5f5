import { describe, expect, it } from 'vitest';
import { retryAfterMs } from '../../../src/contexts/notifications/deliveries/retry-after.ts';

const now = new Date('2026-11-22T09:00:00.000Z');

describe('Retry-After', () => {
  it.each([
    [429, '120', 120_000],
    [503, ' 0 ', 0],
    [503, 'Sun, 22 Nov 2026 09:05:00 GMT', 300_000],
    [429, 'Sun, 22 Nov 2026 08:00:00 GMT', 0],
    [429, '99999999', 86_400_000],
  ])('of %i %s is %i ms', (status, retryAfter, expected) => {
    expect(retryAfterMs({ status, retryAfter }, now)).toBe(expected);
  });

  it.each([
    [500, '120'],
    [429, ''],
    [429, 'soon'],
    [429, '-5'],
    [503, '1.5.7x'],
  ])('of %i %j says nothing', (status, retryAfter) => {
    expect(retryAfterMs({ status, retryAfter }, now)).toBeUndefined();
  });
});
