import type { Decimal } from 'decimal.js';
import { addMonths, type CalendarDate, daysBetween } from './calendar-date.ts';
import { Exact } from './exact-decimal.ts';

/** A standard interval of time, 12 CFR 1026 Appendix J (b)(3)(iii): `{ of: 'week', times: 2 }` is a fortnight. */
export interface UnitPeriod {
  readonly of: 'week' | 'month';
  readonly times: number;
}

export const month: UnitPeriod = { of: 'month', times: 1 };
export const week: UnitPeriod = { of: 'week', times: 1 };

/** A time counted in unit-periods. */
export interface UnitPeriodCount {
  readonly unitPeriods: number;
  readonly fraction: Decimal;
}

/** 12 months or 52 weeks make a year, Appendix J (b)(5)(ii) to (iv). */
export function unitPeriodsPerYear(unit: UnitPeriod): Decimal {
  return new Exact(unit.of === 'month' ? 12 : 52).div(unit.times);
}

/** Unit-periods between two dates by Appendix J (b)(5). The dates must be in order. */
export function countUnitPeriods(
  earlier: CalendarDate,
  later: CalendarDate,
  unit: UnitPeriod,
): UnitPeriodCount {
  // (b)(5)(iv): days divided by 7 or its multiple. (b)(5)(ii), (iii): 30 days to each full month.
  const days = unit.of === 'week' ? daysBetween(earlier, later) : thirtyDayMonths(earlier, later);
  const daysPerUnit = (unit.of === 'week' ? 7 : 30) * unit.times;
  const unitPeriods = Math.floor(days / daysPerUnit);
  return { unitPeriods, fraction: new Exact(days - unitPeriods * daysPerUnit).div(daysPerUnit) };
}

/** 30 days to each full month measured back from the later date, and the days that remain before the first. */
function thirtyDayMonths(earlier: CalendarDate, later: CalendarDate): number {
  let months = (later.year - earlier.year) * 12 + later.month - earlier.month;
  if (daysBetween(earlier, addMonths(later, -months)) < 0) months -= 1;
  return months * 30 + daysBetween(earlier, addMonths(later, -months));
}
