import { addMonths, type CalendarDate, daysBetween, isMonthEnd } from '../calendar-date.ts';
import type { Interval } from '../interval.ts';

/** A time counted in unit-periods, exactly: `unitPeriods` full ones and `numerator / denominator` of one. */
export interface UnitPeriodCount {
  readonly unitPeriods: number;
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * Unit-periods from one date to a later one, 12 CFR 1026 Appendix J (b)(5). `dueDay` is the day of the month that the
 * later date stands for, where its month is too short for it.
 */
export function countUnitPeriods(
  earlier: CalendarDate,
  later: CalendarDate,
  unit: Interval,
  dueDay = later.day,
): UnitPeriodCount {
  switch (unit.of) {
    // (b)(5)(iv); and (vii), by which the days of a single payment's term are one unit-period.
    case 'day':
      return divide(daysBetween(earlier, later), unit.times);
    case 'week':
      return divide(daysBetween(earlier, later), unit.times * 7);
    // (b)(5)(iii): 30 days to each full month, and 15 to the semimonth.
    case 'semimonth':
      return divide(thirtyDayMonths(earlier, later, dueDay), 15);
    // (b)(5)(ii), (iii) and, of a single payment, (vi).
    case 'month':
      return unit.times === 12
        ? countYears(earlier, later, dueDay)
        : divide(thirtyDayMonths(earlier, later, dueDay), unit.times * 30);
    default:
      return unit.of satisfies never;
  }
}

/** So many days of a unit-period of so many days. */
export function divide(days: number, daysPerUnit: number): UnitPeriodCount {
  const unitPeriods = Math.floor(days / daysPerUnit);
  return { unitPeriods, numerator: days - unitPeriods * daysPerUnit, denominator: daysPerUnit };
}

/** (b)(5)(v): full years measured back; what remains in twelfths if it is whole months, else in days of 365. */
function countYears(earlier: CalendarDate, later: CalendarDate, dueDay: number): UnitPeriodCount {
  const { months, days } = monthsBack(earlier, later, dueDay);
  const unitPeriods = Math.floor(months / 12);
  if (days === 0) return { unitPeriods, numerator: months % 12, denominator: 12 };
  const remaining = daysBetween(earlier, addMonths(later, -12 * unitPeriods, dueDay));
  return { unitPeriods, numerator: remaining, denominator: 365 };
}

function thirtyDayMonths(earlier: CalendarDate, later: CalendarDate, dueDay: number): number {
  const { months, days } = monthsBack(earlier, later, dueDay);
  return months * 30 + days;
}

/** Full months measured back from the later date, and the days from the earlier date to the first of them. */
export function monthsBack(
  earlier: CalendarDate,
  later: CalendarDate,
  dueDay = later.day,
): { readonly months: number; readonly days: number } {
  const apart = (later.year - earlier.year) * 12 + later.month - earlier.month;
  if (isFullMonths(earlier, later)) return { months: apart, days: 0 };
  const months = daysBetween(earlier, addMonths(later, -apart, dueDay)) < 0 ? apart - 1 : apart;
  return { months, days: daysBetween(earlier, addMonths(later, -months, dueDay)) };
}

/**
 * Whether full months lie between the dates, (b)(3)(iv): from a date to the same date of another month, from a month's
 * last day to another's, or from the 29th or 30th to the last day of February.
 */
export function isFullMonths(earlier: CalendarDate, later: CalendarDate): boolean {
  if (earlier.day === later.day) return true;
  if (isMonthEnd(earlier) && isMonthEnd(later)) return true;
  const endOfFebruary = ({ month, day }: CalendarDate, other: CalendarDate) =>
    month === 2 && other.day >= 29 && other.day > day && other.day <= 30;
  return (
    (isMonthEnd(later) && endOfFebruary(later, earlier)) ||
    (isMonthEnd(earlier) && endOfFebruary(earlier, later))
  );
}
