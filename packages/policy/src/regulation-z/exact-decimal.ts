import { Decimal } from 'decimal.js';

/**
 * Decimals of 30 digits: a 40-year weekly schedule loses fewer than five of them, and a rate is wanted to six.
 * A constructor of our own, so that no other code's settings can change a payment.
 */
export const Exact = Decimal.clone({
  precision: 30,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -60,
  toExpPos: 60,
});
export type Exact = Decimal;

/** A decimal number, written out so that nothing is lost: `"0.1790"`; whole numbers may come as numbers. */
export type DecimalInput = string | number;

/** Rounds to the nearest minor unit, halves up. */
export function toMinor(amount: Exact): Exact {
  return amount.toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
}
