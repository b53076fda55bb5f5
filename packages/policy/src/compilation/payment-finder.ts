import { levelPayments } from '../regulation-z/index.ts';
import type { CompiledPolicy } from './compiled-policy.ts';

/** Rates and terms come from the rows of a policy: there are not many of them. */
const keptAnnuities = 10_000;

/** Works out the annuity of a rate and term once: a counteroffer weighs many amounts against each. */
export function paymentFinder(): CompiledPolicy['paymentMinor'] {
  const byTerms = new Map<number, (principalMinor: number) => number>();
  return (annualRateBps, amountMinor, termMonths) => {
    const key = annualRateBps * 1_000 + termMonths;
    let payment = byTerms.get(key);
    if (payment === undefined) {
      payment = levelPayments({ annualRate: annualRateOf(annualRateBps), termMonths });
      if (byTerms.size < keptAnnuities) byTerms.set(key, payment);
    }
    return payment(amountMinor);
  };
}

/** 1790 basis points are `0.1790` a year. */
export function annualRateOf(basisPoints: number): string {
  return `${Math.floor(basisPoints / 10_000)}.${String(basisPoints % 10_000).padStart(4, '0')}`;
}
