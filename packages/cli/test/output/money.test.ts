import { describe, expect, it } from 'vitest';
import { formatMoney, parseMoney } from '../../src/output/money.ts';

describe('money for people', () => {
  it.each([
    [2_000_000, 'USD', 'USD 20,000'],
    [35_187, 'USD', 'USD 351.87'],
    [5, 'USD', 'USD 0.05'],
    [5_000, 'JPY', 'JPY 5,000'],
    [1_234_567, 'KWD', 'KWD 1,234.567'],
    [-150, 'EUR', 'EUR -1.50'],
  ])('writes %i minor units of %s as %s', (amountMinor, currency, text) => {
    expect(formatMoney(amountMinor, currency)).toBe(text);
  });

  it.each([
    ['20000', 'USD', 2_000_000],
    ['20,000', 'USD', 2_000_000],
    ['20000.5', 'USD', 2_000_050],
    ['0.29', 'USD', 29],
    ['1.005', 'KWD', 1_005],
    ['5000', 'JPY', 5_000],
  ])('reads %s %s exactly', (text, currency, amountMinor) => {
    expect(parseMoney(text, currency)).toBe(amountMinor);
  });

  it.each([
    ['1.005', 'USD'],
    ['5.0', 'JPY'],
    ['-5', 'USD'],
    ['2,00', 'USD'],
    ['1e3', 'USD'],
    ['', 'USD'],
    ['9'.repeat(20), 'USD'],
  ])('does not guess at %s %s', (text, currency) => {
    expect(parseMoney(text, currency)).toBeUndefined();
  });
});
