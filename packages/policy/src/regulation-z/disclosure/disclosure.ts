import { type Amortisation, amortise } from '../amortisation/amortisation.ts';
import type { MonthlyLoanTerms } from '../amortisation/loan-terms.ts';
import { annualPercentageRate } from '../apr/annual-percentage-rate.ts';

export interface ChargedLoan extends MonthlyLoanTerms {
  /** Prepaid finance charge: a fee for the credit itself that is kept from the sum lent, in minor units. None: 0. */
  readonly prepaidChargeMinor?: number;
}

/** What Regulation Z discloses of a loan in equal monthly instalments, the first a month after the advance. */
export interface Disclosure extends Amortisation {
  /** The sum lent less what is kept of it (12 CFR 1026.18(b)). */
  readonly amountFinancedMinor: number;
  /** Interest and prepaid charge (12 CFR 1026.18(d)). */
  readonly financeChargeMinor: number;
  /** Percent a year with two decimals, by the actuarial method on the amount financed (12 CFR 1026.22(a)). */
  readonly apr: string;
  /** The same before rounding, to twelve decimals. */
  readonly unroundedPercent: string;
}

/**
 * The schedule of a loan and its disclosures: amount financed + finance charge = total of payments, to the minor unit.
 *
 * @throws RangeError as `amortise` does, and where the prepaid charge is not a whole number from 0 to less than is lent.
 */
export function disclose({ prepaidChargeMinor = 0, ...terms }: ChargedLoan): Disclosure {
  const schedule = amortise(terms);
  const amountFinancedMinor = terms.principalMinor - prepaidChargeMinor;
  if (!Number.isInteger(prepaidChargeMinor) || prepaidChargeMinor < 0 || amountFinancedMinor < 1) {
    throw new RangeError(`prepaid charge of ${prepaidChargeMinor} is not within 0 to less than is lent`);
  }
  const rate = annualPercentageRate({
    advances: [{ amount: amountFinancedMinor, unitPeriods: 0 }],
    payments: schedule.instalments.map(({ number, paymentMinor }) => ({
      amount: paymentMinor,
      unitPeriods: number,
    })),
    unitPeriodsPerYear: 12,
  });
  if (!rate.ok) throw new Error(`an amortised loan has an annual percentage rate, yet: ${rate.problem}`);
  return {
    ...schedule,
    amountFinancedMinor,
    financeChargeMinor: schedule.totalInterestMinor + prepaidChargeMinor,
    apr: rate.apr,
    unroundedPercent: rate.unroundedPercent,
  };
}
