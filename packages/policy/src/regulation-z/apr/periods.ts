import { type CalendarDate, daysBetween } from '../calendar-date.ts';
import { type Interval, semimonth } from '../interval.ts';
import type { LocatedSeries, LocatedTransaction } from './transaction.ts';
import { isFullMonths, monthsBack } from './unit-period-count.ts';

/**
 * An interval between two advances or two payments, or between the beginning of the term and the first of them: 12 CFR
 * 1026 Appendix J (b)(3)(i).
 */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  /**
   * What it may be read as. Of a stated series that is the stated interval. Else dates alone leave it open: 1 February to
   * 1 March is a month, and four weeks.
   */
  readonly readings: readonly Interval[];
}

export function periodsOf({ advances, payments, termBegins }: LocatedTransaction): readonly Period[] {
  return [...periodsBetween(termBegins, advances), ...periodsBetween(termBegins, payments)];
}

/** Between the payments alone, without the time before the first. */
export function paymentPeriods({ payments }: LocatedTransaction): readonly Period[] {
  return periodsBetween(undefined, payments);
}

function periodsBetween(begins: CalendarDate | undefined, all: readonly LocatedSeries[]): Period[] {
  const stated = statedPeriods(all);
  const dates = inOrder([...(begins ? [begins] : []), ...all.flatMap((series) => series.dates)]).filter(
    (date) => begins === undefined || daysBetween(begins, date) >= 0,
  );
  return dates.slice(1).map((to, index) => {
    const from = dates[index] ?? to;
    const every = stated.get(`${serial(from)}/${serial(to)}`);
    return { from, to, readings: every ? [every] : readingsOf(dates, index) };
  });
}

function statedPeriods(all: readonly LocatedSeries[]): ReadonlyMap<string, Interval> {
  const stated = new Map<string, Interval>();
  for (const { every, dates } of all) {
    if (every === undefined) continue;
    dates.slice(1).forEach((to, index) => {
      const from = dates[index] ?? to;
      stated.set(`${serial(from)}/${serial(to)}`, every);
    });
  }
  return stated;
}

/** Each date once. */
function inOrder(dates: readonly CalendarDate[]): readonly CalendarDate[] {
  const unique = new Map(dates.map((date) => [serial(date), date]));
  return [...unique.entries()].sort(([one], [other]) => one - other).map(([, date]) => date);
}

function serial({ year, month, day }: CalendarDate): number {
  return (year * 100 + month) * 100 + day;
}

function readingsOf(dates: readonly CalendarDate[], index: number): Interval[] {
  const from = dates[index];
  const to = dates[index + 1];
  if (from === undefined || to === undefined) return [];
  const days = daysBetween(from, to);
  const { months } = monthsBack(from, to);
  const readings: Interval[] = [];
  if (isFullMonths(from, to)) readings.push({ of: 'month', times: months });
  if (isHalfMonth(dates, index)) readings.push(semimonth);
  if (days % 7 === 0) readings.push({ of: 'week', times: days / 7 });
  // (b)(3)(iii) knows one day only; so many days are what is left of a period that is no standard interval.
  return readings.length > 0 ? readings : [{ of: 'day', times: days }];
}

/** One of two neighbours that together make a month, neither much longer than the other: the 1st to the 16th. */
function isHalfMonth(dates: readonly CalendarDate[], index: number): boolean {
  return [index - 1, index].some((first) => {
    const [from, middle, to] = dates.slice(Math.max(first, 0), first + 3);
    if (first < 0 || from === undefined || middle === undefined || to === undefined) return false;
    const halves = [daysBetween(from, middle), daysBetween(middle, to)];
    return (
      halves.every((days) => days >= 13 && days <= 18) &&
      isFullMonths(from, to) &&
      monthsBack(from, to).months === 1
    );
  });
}
