import { levelPayments } from '../regulation-z/index.ts';
import type { CreditRequest } from './credit-request.ts';

/** The level monthly payment of an amount and term at a rate in basis points. */
export type PaymentFinder = (annualRateBps: number, request: CreditRequest) => number;

/** Works out the annuity of a rate and term once: a counteroffer weighs many amounts against each. */
export function paymentFinder(): PaymentFinder {
  const byTerms = new Map<string, (principalMinor: number) => number>();
  return (annualRateBps, { amountMinor, termMonths }) => {
    const key = `${annualRateBps}/${termMonths}`;
    const payment =
      byTerms.get(key) ?? levelPayments({ annualRate: annualRateOf(annualRateBps), termMonths });
    byTerms.set(key, payment);
    return payment(amountMinor);
  };
}

/** 1790 basis points are `0.1790` a year. */
export function annualRateOf(basisPoints: number): string {
  return `${Math.floor(basisPoints / 10_000)}.${String(basisPoints % 10_000).padStart(4, '0')}`;
}
