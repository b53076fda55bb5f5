import type { Decimal } from 'decimal.js';
import { countUnitPeriods } from '../apr/unit-period-count.ts';
import { type CalendarDate, daysBetween, daysInYear } from '../calendar-date.ts';
import { Exact } from '../exact-decimal.ts';
import { type Interval, intervalsPerYear } from '../interval.ts';

/** How interest counts time. `actuarial`: by unit-periods, as the annual percentage rate counts it. */
export const dayCounts = ['actuarial', 'actual/actual', 'actual/365', 'actual/360', '30/360'] as const;
export type DayCount = (typeof dayCounts)[number];

/** The time that a period's interest is counted over. */
export interface InterestPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /** The day of the month that `to` stands for, where its month is too short for it. */
  readonly dueDay: number;
}

/** Interest on 1 over the period, at a nominal annual rate: both as fractions of one. */
export function periodRate(
  annualRate: Decimal,
  period: InterestPeriod,
  every: Interval,
  dayCount: DayCount,
): Decimal {
  return dayCount === 'actuarial'
    ? actuarialRate(annualRate, period, every)
    : annualRate.times(yearsOf(period, dayCount));
}

/**
 * 12 CFR 1026 Appendix J (b)(6), (8): `(1 + f i)(1 + i)^t - 1` over `t` full unit-periods and a fraction `f`, at the
 * unit-period rate `i`. A regular period bears `i`.
 */
function actuarialRate(annualRate: Decimal, { from, to, dueDay }: InterestPeriod, every: Interval): Decimal {
  const rate = annualRate.div(intervalsPerYear(every));
  const { unitPeriods, numerator, denominator } = countUnitPeriods(from, to, every, dueDay);
  return rate.plus(1).pow(unitPeriods).times(rate.times(numerator).div(denominator).plus(1)).minus(1);
}

function yearsOf({ from, to }: InterestPeriod, dayCount: Exclude<DayCount, 'actuarial'>): Decimal {
  switch (dayCount) {
    case 'actual/actual':
      return calendarYears(from, to);
    case 'actual/365':
      return new Exact(daysBetween(from, to)).div(365);
    case 'actual/360':
      return new Exact(daysBetween(from, to)).div(360);
    case '30/360':
      return new Exact(thirtyDayMonthDays(from, to)).div(360);
    default:
      return dayCount satisfies never;
  }
}

/**
 * Each day as a part of its own year, 1/365 or 1/366. The day of the advance bears no interest and the day of the payment
 * does: of 12 December to 12 January, 19 days fall into the old year and 12 into the new.
 */
function calendarYears(from: CalendarDate, to: CalendarDate): Decimal {
  let years = new Exact(0);
  let since = from;
  for (let year = from.year; year < to.year; year += 1) {
    const end = { year, month: 12, day: 31 };
    years = years.plus(new Exact(daysBetween(since, end)).div(daysInYear(year)));
    since = end;
  }
  return years.plus(new Exact(daysBetween(since, to)).div(daysInYear(to.year)));
}

/** ISDA 2006 Definitions 4.16(f), bond basis: the 31st counts as the 30th, at the end only where the start is one too. */
function thirtyDayMonthDays(from: CalendarDate, to: CalendarDate): number {
  const first = Math.min(from.day, 30);
  const last = to.day === 31 && first === 30 ? 30 : to.day;
  return (to.year - from.year) * 360 + (to.month - from.month) * 30 + last - first;
}
