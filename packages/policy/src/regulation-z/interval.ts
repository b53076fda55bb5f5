import type { Decimal } from 'decimal.js';
import { addDays, addMonths, type CalendarDate, isMonthEnd, isSameDate } from './calendar-date.ts';
import { Exact } from './exact-decimal.ts';

/**
 * A stretch of time as schedules are made of, 12 CFR 1026 Appendix J (b)(3)(iii): `{ of: 'week', times: 2 }` is a
 * fortnight, `{ of: 'month', times: 12 }` a year. `times` of a semimonth is 1.
 */
export interface Interval {
  readonly of: 'day' | 'week' | 'semimonth' | 'month';
  readonly times: number;
}

export const semimonth: Interval = { of: 'semimonth', times: 1 };
export const month: Interval = { of: 'month', times: 1 };
export const year: Interval = { of: 'month', times: 12 };

const words: Readonly<Record<string, Interval>> = {
  semimonth,
  quarter: { of: 'month', times: 3 },
  halfyear: { of: 'month', times: 6 },
  year,
};

/** What `parseInterval` reads, in words for people. */
export const intervalWords =
  'day, week, 2week, 4week, semimonth, month, 2month, quarter, halfyear, year, or a number of days, weeks or months up to a year';

/** Reads `month`, `2week`, `quarter`, `semimonth`: nothing longer than a year. Undefined where it is none. */
export function parseInterval(text: string): Interval | undefined {
  const named = Object.hasOwn(words, text) ? words[text] : undefined;
  if (named !== undefined) return named;
  const parts = /^(\d{0,3})(day|week|month)s?$/.exec(text);
  if (parts === null) return undefined;
  const times = parts[1] === '' ? 1 : Number(parts[1]);
  const interval: Interval = { of: parts[2] as 'day' | 'week' | 'month', times };
  return times >= 1 && times <= mostTimes[interval.of] ? interval : undefined;
}

/** As many as a year holds: Appendix J (b)(3)(iii), "up to, but not exceeding, 1 year". */
export const mostTimes = { day: 365, week: 52, semimonth: 1, month: 12 } as const;

/** The word that `parseInterval` reads as this interval: `quarter`, `2week`. */
export function intervalName({ of, times }: Interval): string {
  const word = Object.keys(words).find((name) => words[name]?.of === of && words[name]?.times === times);
  return word ?? (times === 1 ? of : `${times}${of}`);
}

export function isSameInterval(one: Interval, other: Interval): boolean {
  return one.of === other.of && one.times === other.times;
}

/** How many of them make a year, Appendix J (b)(5)(ii) to (v): 365 days, 52 weeks, 24 semimonths, 12 months. */
export function intervalsPerYear({ of, times }: Interval): Decimal {
  return new Exact(perYear[of]).div(times);
}

const perYear = { day: 365, week: 52, semimonth: 24, month: 12 } as const;

/**
 * So many intervals after the date. Months keep the day of the month, or its last day where there is none. Semimonths
 * fall on two days of the month that are 15 apart: the 1st and 16th, the 10th and 25th, the 15th and 30th.
 */
export function stepFrom(
  first: CalendarDate,
  { of, times }: Interval,
  count: number,
  dueDay = first.day,
): CalendarDate {
  switch (of) {
    case 'day':
      return addDays(first, count * times);
    case 'week':
      return addDays(first, count * times * 7);
    case 'month':
      return addMonths(first, count * times, dueDay);
    case 'semimonth':
      if (count % 2 === 0) return addMonths(first, count / 2, dueDay);
      return dueDay <= 15
        ? addMonths(first, (count - 1) / 2, dueDay + 15)
        : addMonths(first, (count + 1) / 2, dueDay - 15);
    default:
      return of satisfies never;
  }
}

/**
 * The day of the month that a series of payments is due on: that of the advance where the last day of a shorter month pays
 * first. After an advance on 31 January, 28 February stands for every last day (Appendix J (b)(3)(iv)).
 */
export function dueDayOf(advance: CalendarDate, first: CalendarDate, { of }: Interval): number {
  const months = (first.year - advance.year) * 12 + first.month - advance.month;
  const isShortened = isMonthEnd(first) && isSameDate(addMonths(advance, months), first);
  return of === 'month' && isShortened ? advance.day : first.day;
}
