import { describe, expect, it } from 'vitest';
import { type CurrencyCode, formatMoney } from '../../src/kernel/money.ts';

describe('money for people', () => {
  it.each<[number, CurrencyCode, string]>([
    [2_000_000, 'USD', 'USD 20,000'],
    [35_187, 'USD', 'USD 351.87'],
    [5, 'USD', 'USD 0.05'],
    [0, 'EUR', 'EUR 0'],
    [-123_456, 'GBP', 'GBP -1,234.56'],
    [1_000_000, 'JPY', 'JPY 1,000,000'],
    [1_234_567, 'KWD', 'KWD 1,234.567'],
  ])('%i minor units of %s are %s', (amountMinor, currency, shown) => {
    expect(formatMoney({ amountMinor, currency })).toBe(shown);
  });
});
