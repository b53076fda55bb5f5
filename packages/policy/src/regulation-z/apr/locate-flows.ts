import { type CalendarDate, daysBetween, isSameDate } from '../calendar-date.ts';
import { Exact } from '../exact-decimal.ts';
import { type Interval, intervalsPerYear, stepFrom } from '../interval.ts';
import type { CashFlow, GeneralEquation } from './general-equation.ts';
import type { LocatedSeries, LocatedTransaction } from './transaction.ts';
import { countUnitPeriods, divide, type UnitPeriodCount } from './unit-period-count.ts';

/** A transaction in the terms of the general equation, 12 CFR 1026 Appendix J (b)(7), (8). */
export function equationOf(transaction: LocatedTransaction, unit: Interval): GeneralEquation {
  const flows = (all: readonly LocatedSeries[]): CashFlow[] =>
    all.flatMap((series) =>
      placesOf(series, all, transaction.termBegins, unit).map((place) => ({
        amount: series.amount.toFixed(),
        unitPeriods: place.unitPeriods,
        fraction: new Exact(place.numerator).div(place.denominator).toFixed(),
      })),
    );
  return {
    advances: flows(transaction.advances),
    payments: flows(transaction.payments),
    unitPeriodsPerYear: intervalsPerYear(unit).toFixed(),
  };
}

/**
 * Where each of a series lies. The first is counted by its dates. The others follow at equal distances where the
 * series' interval and the unit-period are both measured in months, as all months are equal ((b)(3)(iv)) and the
 * appendix's own equation of a regular series has one odd fraction for all of it ((c)(1)). A single one in line with
 * such a series, an odd last payment say, lies where the series would put it. Else each is counted.
 */
export function placesOf(
  series: LocatedSeries,
  all: readonly LocatedSeries[],
  termBegins: CalendarDate,
  unit: Interval,
): readonly UnitPeriodCount[] {
  const { dates, every, dueDay } = series;
  const [first] = dates;
  if (first === undefined) return [];
  const count = (date: CalendarDate) =>
    countFrom(termBegins, date, unit, every === undefined || every.of === 'month' ? dueDay : date.day);
  if (every === undefined) {
    return dates.map((date) => placeInLine(date, all, termBegins, unit) ?? count(date));
  }
  const step = stepInDays(every, unit);
  if (step === undefined) return dates.map(count);
  const start = count(first);
  return dates.map((_, index) => advanced(start, index * step, unit));
}

/** Where a series would put the date, if it is one of its own, carried on or back. */
function placeInLine(
  date: CalendarDate,
  all: readonly LocatedSeries[],
  termBegins: CalendarDate,
  unit: Interval,
): UnitPeriodCount | undefined {
  for (const { dates, every, dueDay } of all) {
    const [first] = dates;
    const step = every && stepInDays(every, unit);
    if (first === undefined || every === undefined || step === undefined) continue;
    const months = (date.year - first.year) * 12 + date.month - first.month;
    const about = every.of === 'semimonth' ? months * 2 : Math.round(months / every.times);
    const index = [about - 1, about, about + 1].find((one) =>
      isSameDate(stepFrom(first, every, one, dueDay), date),
    );
    if (index === undefined) continue;
    const start = countFrom(termBegins, first, unit, every.of === 'month' ? dueDay : first.day);
    const place = advanced(start, index * step, unit);
    if (place.unitPeriods >= 0) return place;
  }
  return undefined;
}

/** So many steps on: days of 30-day months, or years of a yearly unit-period. */
function advanced(from: UnitPeriodCount, step: number, unit: Interval): UnitPeriodCount {
  const { denominator } = from;
  const days = unit.of === 'month' && unit.times === 12 ? step * denominator : step;
  return divide(from.unitPeriods * denominator + from.numerator + days, denominator);
}

/** An advance before the finance charge begins to be earned counts from that day: (b)(2). */
function countFrom(
  termBegins: CalendarDate,
  date: CalendarDate,
  unit: Interval,
  dueDay: number,
): UnitPeriodCount {
  const early = daysBetween(termBegins, date) < 0;
  return countUnitPeriods(termBegins, early ? termBegins : date, unit, early ? termBegins.day : dueDay);
}

/** Days of 30-day months between two of a series; of a yearly unit-period, years; undefined where it is no such step. */
function stepInDays(every: Interval, unit: Interval): number | undefined {
  const monthly = (interval: Interval) => interval.of === 'month' || interval.of === 'semimonth';
  if (!monthly(every) || !monthly(unit)) return undefined;
  const days = every.of === 'semimonth' ? 15 : every.times * 30;
  if (unit.of !== 'month' || unit.times !== 12) return days;
  return days % 360 === 0 ? days / 360 : undefined;
}
