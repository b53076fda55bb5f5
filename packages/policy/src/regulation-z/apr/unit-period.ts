import { daysBetween } from '../calendar-date.ts';
import {
  type Interval,
  intervalName,
  isSameInterval,
  month,
  mostTimes,
  semimonth,
  year,
} from '../interval.ts';
import { type Period, periodsOf } from './periods.ts';
import type { LocatedTransaction } from './transaction.ts';
import { isFullMonths, monthsBack } from './unit-period-count.ts';

/** The unit-period of a transaction, 12 CFR 1026 Appendix J (b)(4). */
export function unitPeriodOf(transaction: LocatedTransaction): Interval {
  const term = singlePaymentTerm(transaction);
  if (term !== undefined) return unitPeriodOfTerm(term);
  const periods = periodsOf(transaction);
  return mostFrequentCommonPeriod(periods) ?? averagePeriod(periods);
}

/** From the beginning of the term to the only payment; undefined where there are several advances or payments. */
function singlePaymentTerm({ advances, payments, termBegins }: LocatedTransaction) {
  const [payment, ...otherPayments] = payments.flatMap(({ dates }) => dates);
  const isSingle = otherPayments.length === 0 && advances.flatMap(({ dates }) => dates).length === 1;
  return payment !== undefined && isSingle ? { from: termBegins, to: payment } : undefined;
}

/**
 * (b)(4)(ii): the term itself, but no more than a year. As (b)(5)(vi) and (vii) count it, the months of the term where
 * it is whole months, else its days, make one unit-period.
 */
function unitPeriodOfTerm({ from, to }: Pick<Period, 'from' | 'to'>): Interval {
  const { months, days } = monthsBack(from, to);
  if (months >= 12) return year;
  return days === 0
    ? { of: 'month', times: Math.max(months, 1) }
    : { of: 'day', times: daysBetween(from, to) };
}

/** (b)(4)(i): the period of at most a year that occurs most often, and more than once; (A): of equals the smaller. */
function mostFrequentCommonPeriod(periods: readonly Period[]): Interval | undefined {
  const found = new Map<string, { interval: Interval; at: number[] }>();
  periods.forEach(({ readings }, index) => {
    for (const interval of readings) {
      if (interval.times > mostTimes[interval.of]) continue;
      const name = intervalName(interval);
      const entry = found.get(name) ?? { interval, at: [] };
      entry.at.push(index);
      found.set(name, entry);
    }
  });
  const most = Math.max(0, ...[...found.values()].map(({ at }) => at.length));
  if (most < 2) return undefined;
  const equals = [...found.values()].filter(({ at }) => at.length === most);
  const distinct = equals.filter(
    ({ interval, at }) =>
      !equals.some((other) => isReadFirst(other.interval, interval) && other.at.join() === at.join()),
  );
  return distinct
    .map(({ interval }) => interval)
    .reduce((least, one) => (length(one) < length(least) ? one : least));
}

/** Two readings of the very same periods are one common period: a month rather than the 31 days that it happens to have. */
function isReadFirst(one: Interval, other: Interval): boolean {
  return !isSameInterval(one, other) && kinds.indexOf(one.of) < kinds.indexOf(other.of);
}

const kinds: readonly Interval['of'][] = ['month', 'semimonth', 'week', 'day'];

/**
 * (b)(4)(i)(B): no common period, so the average of all periods, rounded to the nearest standard interval, of two equally
 * near ones the lower. Months are averaged as months and weeks as weeks, since all months count as equal ((b)(3)(iv));
 * what is neither, in days.
 */
function averagePeriod(periods: readonly Period[]): Interval {
  for (const kind of ['month', 'week'] as const) {
    const times = periods.flatMap(({ readings }) => readings.find(({ of }) => of === kind)?.times ?? []);
    if (times.length === periods.length && times.length > 0) {
      const average = times.reduce((sum, one) => sum + one, 0) / times.length;
      return { of: kind, times: Math.min(Math.ceil(average - 0.5), mostTimes[kind]) };
    }
  }
  const days =
    periods.reduce((sum, { from, to }) => sum + daysBetween(from, to), 0) / Math.max(periods.length, 1);
  const distance = (interval: Interval) => Math.abs(length(interval) - days);
  return standardIntervals.reduce((nearest, one) => (distance(one) < distance(nearest) ? one : nearest));
}

/** (b)(3)(iii), shortest first. */
const standardIntervals: readonly Interval[] = [
  { of: 'day', times: 1 } as const,
  semimonth,
  ...Array.from({ length: mostTimes.week }, (_, index) => ({ of: 'week', times: index + 1 }) as const),
  ...Array.from({ length: mostTimes.month }, (_, index) => ({ ...month, times: index + 1 })),
].sort((one, other) => length(one) - length(other));

/** In days of a year of 365, to tell which is smaller. */
function length({ of, times }: Interval): number {
  return times * { day: 1, week: 7, semimonth: 365 / 24, month: 365 / 12 }[of];
}

/** Whether the period is, by one of its readings, this interval. */
export function isPeriodOf(period: Period, interval: Interval): boolean {
  if (period.readings.some((one) => isSameInterval(one, interval))) return true;
  if (interval.of !== 'month' || !isFullMonths(period.from, period.to)) return false;
  return monthsBack(period.from, period.to).months === interval.times;
}
