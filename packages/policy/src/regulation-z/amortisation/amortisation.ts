import { formatCalendarDate } from '../calendar-date.ts';
import { toMinor } from '../exact-decimal.ts';
import { annuityOver, levelPaymentMinor } from './annuity.ts';
import {
  checkPrincipal,
  type LoanPeriods,
  type LoanTerms,
  type MonthlyLoanTerms,
  periodsOfLoan,
} from './loan-terms.ts';

export interface Instalment {
  /** 1 is the first. */
  readonly number: number;
  /** Of a loan with dates: `2024-02-29`. */
  readonly dueOn?: string;
  readonly paymentMinor: number;
  readonly interestMinor: number;
  readonly principalMinor: number;
  /** Owed after this payment; 0 after the last. */
  readonly balanceMinor: number;
}

export interface Amortisation {
  /** Every payment but the last. */
  readonly paymentMinor: number;
  /** The last payment settles what rounding left. */
  readonly lastPaymentMinor: number;
  readonly instalments: readonly Instalment[];
  readonly totalOfPaymentsMinor: number;
  readonly totalInterestMinor: number;
}

/**
 * Equal instalments. Interest is rounded to the minor unit each period, halves up, and the last payment is what remains,
 * so that the payments sum to principal plus interest exactly.
 *
 * @throws RangeError when the principal, the rate, the number of payments or a date is out of range.
 */
export function amortise(terms: LoanTerms): Amortisation {
  const periods = periodsOfLoan(terms);
  checkPrincipal(terms.principalMinor);
  return payDown(
    terms.principalMinor,
    periods,
    levelPaymentMinor(terms.principalMinor, annuityOver(periods.rates)),
  );
}

/**
 * The level monthly payment of any principal at these terms, as `amortise` has it: for weighing many amounts.
 *
 * @throws RangeError as `amortise` does for rate and term.
 */
export function levelPayments(
  terms: Omit<MonthlyLoanTerms, 'principalMinor'>,
): (principalMinor: number) => number {
  const annuity = annuityOver(periodsOfLoan(terms).rates);
  return (principalMinor) => levelPaymentMinor(principalMinor, annuity);
}

function payDown(principalMinor: number, { rates, dueDates }: LoanPeriods, levelMinor: number): Amortisation {
  let balanceMinor = principalMinor;
  let totalOfPaymentsMinor = 0;
  const instalments = rates.map((rate, index): Instalment => {
    const interestMinor = toMinor(rate.times(balanceMinor)).toNumber();
    const owedMinor = balanceMinor + interestMinor;
    // A payment rounded up may repay a very small loan before its term: the rest of the payments are 0.
    const paymentMinor = index === rates.length - 1 ? owedMinor : Math.min(levelMinor, owedMinor);
    balanceMinor = owedMinor - paymentMinor;
    totalOfPaymentsMinor += paymentMinor;
    const dueOn = dueDates?.[index];
    return {
      number: index + 1,
      ...(dueOn ? { dueOn: formatCalendarDate(dueOn) } : {}),
      paymentMinor,
      interestMinor,
      principalMinor: paymentMinor - interestMinor,
      balanceMinor,
    };
  });
  return {
    paymentMinor: instalments[0]?.paymentMinor ?? 0,
    lastPaymentMinor: instalments.at(-1)?.paymentMinor ?? 0,
    instalments,
    totalOfPaymentsMinor,
    totalInterestMinor: totalOfPaymentsMinor - principalMinor,
  };
}
