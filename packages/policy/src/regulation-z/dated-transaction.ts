import { type CalendarDate, daysBetween, parseCalendarDate } from './calendar-date.ts';
import type { DecimalInput } from './exact-decimal.ts';
import type { CashFlow, GeneralEquation } from './general-equation.ts';
import { countUnitPeriods, type UnitPeriod, unitPeriodsPerYear } from './unit-period.ts';

/** Payments of one amount, one unit-period after another. */
export interface PaymentSeries {
  readonly amount: DecimalInput;
  readonly count: number;
  /** Due date of the first: `2024-02-29`. */
  readonly firstDate: string;
}

/** A loan of one advance, repaid in series of payments of one unit-period. */
export interface DatedTransaction {
  readonly advance: { readonly amount: DecimalInput; readonly date: string };
  readonly payments: readonly PaymentSeries[];
  readonly unitPeriod: UnitPeriod;
}

/**
 * Puts a dated transaction into the general equation, the term beginning on the day of the advance (12 CFR 1026
 * Appendix J (b)(2)). A first period longer or shorter than the rest becomes the odd fraction.
 * Undefined where a date does not exist, a payment falls before the advance or a count is not 1 to 10,000.
 */
export function equationFromDates(transaction: DatedTransaction): GeneralEquation | undefined {
  const start = parseCalendarDate(transaction.advance.date);
  if (start === undefined) return undefined;
  const payments: CashFlow[] = [];
  for (const series of transaction.payments) {
    const located = locateSeries(start, series, transaction.unitPeriod);
    if (located === undefined) return undefined;
    payments.push(...located);
  }
  return {
    advances: [{ amount: transaction.advance.amount, unitPeriods: 0 }],
    payments,
    unitPeriodsPerYear: unitPeriodsPerYear(transaction.unitPeriod).toString(),
  };
}

function locateSeries(start: CalendarDate, series: PaymentSeries, unit: UnitPeriod): CashFlow[] | undefined {
  const first = parseCalendarDate(series.firstDate);
  const countable = Number.isInteger(series.count) && series.count >= 1 && series.count <= 10_000;
  if (first === undefined || !countable || daysBetween(start, first) < 0) return undefined;
  const { unitPeriods, fraction } = countUnitPeriods(start, first, unit);
  return Array.from({ length: series.count }, (_, index) => ({
    amount: series.amount,
    unitPeriods: unitPeriods + index,
    fraction: fraction.toFixed(30),
  }));
}
