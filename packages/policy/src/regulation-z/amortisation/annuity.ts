import type { Decimal } from 'decimal.js';
import { Exact, toMinor } from '../exact-decimal.ts';

/** Rates of the periods between two payments, first to last, as fractions of one: `0.01` is 1 % a period. */
export type PeriodRates = readonly Decimal[];

/** `termMonths` equal months at a twelfth of the nominal annual rate each. */
export function monthlyRates(annualRate: Decimal, termMonths: number): PeriodRates {
  const rate = annualRate.div(12);
  return Array.from({ length: termMonths }, () => rate);
}

/** One unit of money at the end of every period. */
export interface Annuity {
  /** Its worth at the beginning of the first period. */
  readonly presentValue: Decimal;
  /** Its worth at the end of the last. */
  readonly futureValue: Decimal;
}

export function annuityOver(rates: PeriodRates): Annuity {
  let discount = new Exact(1);
  let presentValue = new Exact(0);
  for (const rate of rates) {
    discount = discount.div(rate.plus(1));
    presentValue = presentValue.plus(discount);
  }
  return { presentValue, futureValue: presentValue.div(discount) };
}

/**
 * The level payment in minor units that repays the principal over the annuity's periods: the nearest.
 *
 * Rounding it and each month's interest may leave up to one unit a period unpaid, which bears interest to the end. Where
 * that could come to more than a payment (a very small loan, or a rate and term beyond any lawful one), one unit is
 * added, so that the loan is repaid early rather than never.
 */
export function levelPaymentMinor(principalMinor: number, annuity: Annuity): number {
  const nearest = toMinor(new Exact(principalMinor).div(annuity.presentValue));
  return (annuity.futureValue.gt(nearest) ? nearest.plus(1) : nearest).toNumber();
}
