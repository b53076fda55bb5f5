import { annuityOver, levelPaymentMinor, monthlyRates, type PeriodRates } from './annuity.ts';
import { type DecimalInput, Exact, toMinor } from './exact-decimal.ts';

export interface LoanTerms {
  /** Amount lent, in minor units. */
  readonly principalMinor: number;
  /** Nominal annual rate as a fraction of one: `"0.1790"`. */
  readonly annualRate: DecimalInput;
  readonly termMonths: number;
}

export interface Instalment {
  /** 1 is the first. */
  readonly number: number;
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

const maxPrincipalMinor = 1_000_000_000_000;
const maxInstalments = 2_400;

/**
 * Equal monthly instalments. Interest is rounded to the minor unit each month, halves up, and the last payment is
 * what remains, so that the payments sum to principal plus interest exactly.
 *
 * @throws RangeError when the principal is not a whole number of 1 to 10^12 minor units, the term not 1 to 2,400
 * months, or the rate negative or above 10 (1,000 %).
 */
export function amortise({ principalMinor, annualRate, termMonths }: LoanTerms): Amortisation {
  const rates = checkedRates(annualRate, termMonths);
  if (!Number.isInteger(principalMinor) || principalMinor < 1 || principalMinor > maxPrincipalMinor) {
    throw new RangeError(
      `principal of ${principalMinor} is not within 1 to ${maxPrincipalMinor} minor units`,
    );
  }
  return payDown(principalMinor, rates, levelPaymentMinor(principalMinor, annuityOver(rates)));
}

/**
 * The level payment of any principal at these terms, as `amortise` has it: for weighing many amounts.
 *
 * @throws RangeError as `amortise` does for rate and term.
 */
export function levelPayments(terms: Omit<LoanTerms, 'principalMinor'>): (principalMinor: number) => number {
  const annuity = annuityOver(checkedRates(terms.annualRate, terms.termMonths));
  return (principalMinor) => levelPaymentMinor(principalMinor, annuity);
}

function checkedRates(annualRate: DecimalInput, termMonths: number): PeriodRates {
  const rate = new Exact(annualRate);
  if (!Number.isInteger(termMonths) || termMonths < 1 || termMonths > maxInstalments) {
    throw new RangeError(`term of ${termMonths} months is not within 1 to ${maxInstalments}`);
  }
  if (!rate.isFinite() || rate.isNegative() || rate.gt(10)) {
    throw new RangeError(`annual rate of ${annualRate} is not within 0 to 10`);
  }
  return monthlyRates(rate, termMonths);
}

function payDown(principalMinor: number, rates: PeriodRates, levelMinor: number): Amortisation {
  let balanceMinor = principalMinor;
  let totalOfPaymentsMinor = 0;
  const instalments = rates.map((rate, index): Instalment => {
    const interestMinor = toMinor(rate.times(balanceMinor)).toNumber();
    const owedMinor = balanceMinor + interestMinor;
    // A payment rounded up may repay a very small loan before its term: the rest of the payments are 0.
    const paymentMinor = index === rates.length - 1 ? owedMinor : Math.min(levelMinor, owedMinor);
    balanceMinor = owedMinor - paymentMinor;
    totalOfPaymentsMinor += paymentMinor;
    return {
      number: index + 1,
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
