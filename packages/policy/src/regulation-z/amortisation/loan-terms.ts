import { type CalendarDate, daysBetween, parseCalendarDate } from '../calendar-date.ts';
import { type DecimalInput, Exact } from '../exact-decimal.ts';
import { dueDayOf, type Interval, intervalsPerYear, mostTimes, stepFrom } from '../interval.ts';
import { monthlyRates, type PeriodRates } from './annuity.ts';
import { type DayCount, dayCounts, periodRate } from './day-count.ts';

/** A loan in equal monthly instalments whose dates are not known yet: the first is due a month after the advance. */
export interface MonthlyLoanTerms {
  /** Amount lent, in minor units. */
  readonly principalMinor: number;
  /** Nominal annual rate as a fraction of one: `"0.1790"`. */
  readonly annualRate: DecimalInput;
  readonly termMonths: number;
}

/** A loan in equal instalments on given dates. */
export interface DatedLoanTerms {
  readonly principalMinor: number;
  readonly annualRate: DecimalInput;
  /** Day of the advance: `2024-02-29`. Interest runs from then. */
  readonly advancedOn: string;
  /** Between two payments. */
  readonly every: Interval;
  readonly payments: number;
  /** One interval after the advance unless given. An earlier or later one makes an odd first period. */
  readonly firstPaymentOn?: string;
  readonly dayCount: DayCount;
}

export type LoanTerms = MonthlyLoanTerms | DatedLoanTerms;

/** The periods of a loan: what each bears, and when it ends if that is known. */
export interface LoanPeriods {
  readonly rates: PeriodRates;
  readonly dueDates: readonly CalendarDate[] | undefined;
}

const maxPrincipalMinor = 1_000_000_000_000;
const maxInstalments = 2_400;

/** @throws RangeError when the principal is not a whole number of 1 to 10^12 minor units. */
export function checkPrincipal(principalMinor: number): void {
  if (!Number.isInteger(principalMinor) || principalMinor < 1 || principalMinor > maxPrincipalMinor) {
    throw new RangeError(
      `principal of ${principalMinor} is not within 1 to ${maxPrincipalMinor} minor units`,
    );
  }
}

/**
 * @throws RangeError when there are not 1 to 2,400 payments, the rate is negative or above 10 (1,000 %), a date does not
 * exist, or the first payment is not after the advance.
 */
export function periodsOfLoan(terms: Omit<MonthlyLoanTerms, 'principalMinor'> | DatedLoanTerms): LoanPeriods {
  const rate = new Exact(terms.annualRate);
  const payments = 'termMonths' in terms ? terms.termMonths : terms.payments;
  if (!Number.isInteger(payments) || payments < 1 || payments > maxInstalments) {
    throw new RangeError(`term of ${payments} payments is not within 1 to ${maxInstalments}`);
  }
  if (!rate.isFinite() || rate.isNegative() || rate.gt(10)) {
    throw new RangeError(`annual rate of ${terms.annualRate} is not within 0 to 10`);
  }
  if ('termMonths' in terms) return { rates: monthlyRates(rate, payments), dueDates: undefined };
  return datedPeriods(terms, rate);
}

function datedPeriods(terms: DatedLoanTerms, annualRate: Exact): LoanPeriods {
  const { every, dayCount, payments } = terms;
  if (!dayCounts.includes(dayCount)) throw new RangeError(`${dayCount} is no day count`);
  if (!Number.isInteger(every.times) || every.times < 1 || every.times > mostTimes[every.of]) {
    throw new RangeError('the time between two payments is not within a year');
  }
  const advance = dateOf(terms.advancedOn);
  const first =
    terms.firstPaymentOn === undefined ? stepFrom(advance, every, 1) : dateOf(terms.firstPaymentOn);
  if (daysBetween(advance, first) <= 0) throw new RangeError('the first payment is not after the advance');
  const dueDay = dueDayOf(advance, first, every);
  const dueDates = Array.from({ length: payments }, (_, index) => stepFrom(first, every, index, dueDay));
  const regularRate = annualRate.div(intervalsPerYear(every));
  const rates = dueDates.map((to, index) => {
    if (dayCount === 'actuarial' && index > 0) return regularRate;
    const from = dueDates[index - 1] ?? advance;
    return periodRate(
      annualRate,
      { from, to, dueDay: every.of === 'month' ? dueDay : to.day },
      every,
      dayCount,
    );
  });
  return { rates, dueDates };
}

function dateOf(text: string): CalendarDate {
  const date = parseCalendarDate(text);
  if (date === undefined) throw new RangeError(`${text} is no date as YYYY-MM-DD`);
  return date;
}
