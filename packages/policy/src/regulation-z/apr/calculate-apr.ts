import { formatCalendarDate } from '../calendar-date.ts';
import { Exact } from '../exact-decimal.ts';
import { type Interval, intervalName, intervalsPerYear } from '../interval.ts';
import { type AprProblem, annualPercentageRate } from './annual-percentage-rate.ts';
import { equationOf, placesOf } from './locate-flows.ts';
import { type Regularity, regularityOf, tolerances } from './tolerance.ts';
import {
  type DatedTransaction,
  type LocatedTransaction,
  locateTransaction,
  type TransactionMistake,
} from './transaction.ts';
import { unitPeriodOf } from './unit-period.ts';
import type { UnitPeriodCount } from './unit-period-count.ts';

/** The annual percentage rate of a transaction and what it was worked out from. Money is in the transaction's unit. */
export interface AprCalculation {
  /** Percent a year, two decimals: `9.69`. */
  readonly apr: string;
  /** The same to twelve decimals. */
  readonly unroundedPercent: string;
  /** As a fraction of one, to sixteen decimals. */
  readonly unitPeriodRate: string;
  readonly unitPeriod: Interval;
  /** `month`, `2week`, `255day`. */
  readonly unitPeriodName: string;
  /** To six decimals at most. */
  readonly unitPeriodsPerYear: string;
  readonly termBegins: string;
  /** From the beginning of the term to the first payment. */
  readonly firstPayment: UnitPeriodCount;
  /** The fraction of a unit-period in it, in the terms that it was counted in: `19/30`; `0` where there is none. */
  readonly oddFraction: string;
  /** Total of payments less amount financed. */
  readonly financeCharge: string;
  readonly amountFinanced: string;
  readonly totalOfPayments: string;
  readonly regularity: Regularity;
  /** How far off a disclosed rate may be, in percentage points. */
  readonly tolerance: string;
}

export type AprCalculationResult =
  | { readonly ok: true; readonly calculation: AprCalculation }
  | { readonly ok: false; readonly mistakes: readonly TransactionMistake[] };

/**
 * The annual percentage rate of closed-end credit from its dates and amounts, by the actuarial method of 12 CFR 1026
 * Appendix J: unit-period by (b)(4), times by (b)(5), rate by (b)(8). Never throws.
 */
export function calculateApr(transaction: DatedTransaction): AprCalculationResult {
  const located = locateTransaction(transaction);
  if ('mistakes' in located) return { ok: false, mistakes: located.mistakes };
  const { found } = located;
  const unit = unitPeriodOf(found);
  const rate = annualPercentageRate(equationOf(found, unit));
  if (!rate.ok) return { ok: false, mistakes: [{ path: 'payments', message: problemWords[rate.problem] }] };
  const amountFinanced = totalOf(found.advances);
  const totalOfPayments = totalOf(found.payments);
  const firstPayment = firstOf(found, unit);
  const regularity = regularityOf(found, unit);
  return {
    ok: true,
    calculation: {
      apr: rate.apr,
      unroundedPercent: rate.unroundedPercent,
      unitPeriodRate: rate.unitPeriodRate,
      unitPeriod: unit,
      unitPeriodName: intervalName(unit),
      unitPeriodsPerYear: intervalsPerYear(unit).toDecimalPlaces(6).toFixed(),
      termBegins: formatCalendarDate(found.termBegins),
      firstPayment,
      oddFraction:
        firstPayment.numerator === 0 ? '0' : `${firstPayment.numerator}/${firstPayment.denominator}`,
      financeCharge: money(totalOfPayments.minus(amountFinanced)),
      amountFinanced: money(amountFinanced),
      totalOfPayments: money(totalOfPayments),
      regularity,
      tolerance: tolerances[regularity],
    },
  };
}

const problemWords: Readonly<Record<AprProblem, string>> = {
  malformed: 'An amount or a time is out of range.',
  one_sided: 'A transaction has an advance and a payment.',
  negative_rate: 'The payments come to less than the advances: there is no finance charge.',
  no_rate: 'No rate makes the payments worth the advances.',
};

function totalOf(series: LocatedTransaction['advances']): Exact {
  return series.reduce((sum, { amount, dates }) => sum.plus(amount.times(dates.length)), new Exact(0));
}

function firstOf({ payments, termBegins }: LocatedTransaction, unit: Interval): UnitPeriodCount {
  const places = payments.flatMap((series) =>
    placesOf({ ...series, dates: series.dates.slice(0, 1) }, payments, termBegins, unit),
  );
  const time = ({ unitPeriods, numerator, denominator }: UnitPeriodCount) =>
    unitPeriods + numerator / denominator;
  return places.reduce((least, place) => (time(place) < time(least) ? place : least));
}

/** Two decimals at least, as money is written, and all that there are. */
function money(amount: Exact): string {
  return amount.toFixed(Math.max(2, amount.decimalPlaces()));
}
