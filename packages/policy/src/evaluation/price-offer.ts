import { annualRateOf } from '../compilation/payment-finder.ts';
import { disclose } from '../regulation-z/index.ts';
import type { CreditRequest } from './credit-request.ts';
import type { PolicyOffer } from './policy-result.ts';

/**
 * Writes out an offer as it will be disclosed: the schedule, and its annual percentage rate as of a loan advanced one
 * month before the first payment. No charge but interest is known to the policy, so that the amount financed is the
 * amount lent and the finance charge is the interest (12 CFR 1026.18(b), (d)).
 */
export function priceOffer({ amountMinor, termMonths }: CreditRequest, annualRateBps: number): PolicyOffer {
  const annualRate = annualRateOf(annualRateBps);
  const disclosed = disclose({ principalMinor: amountMinor, annualRate, termMonths });
  return {
    amountMinor,
    termMonths,
    annualRateBps,
    paymentMinor: disclosed.paymentMinor,
    lastPaymentMinor: disclosed.lastPaymentMinor,
    apr: disclosed.apr,
    totalOfPaymentsMinor: disclosed.totalOfPaymentsMinor,
    financeChargeMinor: disclosed.financeChargeMinor,
  };
}
