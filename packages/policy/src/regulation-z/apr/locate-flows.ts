import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { Exact } from '../exact-decimal.ts';
import { type Interval, intervalsPerYear } from '../interval.ts';
import type { CashFlow, GeneralEquation } from './general-equation.ts';
import type { LocatedSeries, LocatedTransaction } from './transaction.ts';
import { countUnitPeriods, divide, type UnitPeriodCount } from './unit-period-count.ts';

/** A transaction in the terms of the general equation, 12 CFR 1026 Appendix J (b)(7), (8). */
export function equationOf(transaction: LocatedTransaction, unit: Interval): GeneralEquation {
  const flows = (all: readonly LocatedSeries[]): CashFlow[] =>
    all.flatMap((series) =>
      placesOf(series, transaction.termBegins, unit).map((place) => ({
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
 * appendix's own equation of a regular series has one odd fraction for all of it ((c)(1)). Else each is counted.
 */
export function placesOf(
  { dates, every, dueDay }: LocatedSeries,
  termBegins: CalendarDate,
  unit: Interval,
): readonly UnitPeriodCount[] {
  const [first, ...others] = dates;
  if (first === undefined) return [];
  const count = (date: CalendarDate) =>
    countFrom(termBegins, date, unit, every === undefined || every.of === 'month' ? dueDay : date.day);
  const place = count(first);
  const step = every && stepInDays(every, unit);
  if (step === undefined) return [place, ...others.map(count)];
  const { denominator } = place;
  const firstDays = place.unitPeriods * denominator + place.numerator;
  const scale = unit.times === 12 ? denominator : 1;
  return dates.map((_, index) => divide(firstDays + index * step * scale, denominator));
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
