import type { Decimal } from 'decimal.js';
import { Exact, toMinor } from './exact-decimal.ts';

/** Rates of the periods between two payments, first to last, as fractions of one: `0.01` is 1 % a period. */
export type PeriodRates = readonly Decimal[];

/** `termMonths` equal months at a twelfth of the nominal annual rate each. */
export function monthlyRates(annualRate: Decimal, termMonths: number): PeriodRates {
  const rate = annualRate.div(12);
  return Array.from({ length: termMonths }, () => rate);
}

/** What one unit of money at the end of every period is worth at the beginning of the first. */
export function annuityFactor(rates: PeriodRates): Decimal {
  let discount = new Exact(1);
  let factor = new Exact(0);
  for (const rate of rates) {
    discount = discount.div(rate.plus(1));
    factor = factor.plus(discount);
  }
  return factor;
}

/** The level payment in minor units that repays the principal over the periods of the annuity factor. */
export function levelPaymentMinor(principalMinor: number, factor: Decimal): number {
  return toMinor(new Exact(principalMinor).div(factor)).toNumber();
}
