/** A day of the Gregorian calendar, without time or zone. */
export interface CalendarDate {
  readonly year: number;
  /** 1 is January. */
  readonly month: number;
  readonly day: number;
}

/** Reads `2024-02-29`; undefined where there is no such day. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return undefined;
  const date = { year: Number(parts[1]), month: Number(parts[2]), day: Number(parts[3]) };
  const exists = date.month >= 1 && date.month <= 12 && date.day >= 1 && date.day <= daysInMonth(date);
  return exists ? date : undefined;
}

/** Writes `2024-02-29`. */
export function formatCalendarDate({ year, month, day }: CalendarDate): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

/**
 * The same day so many months away; the month's last day where it has no such day, as Appendix J (b)(3)(iv) says of
 * February. `dueDay` is the day of the month that is meant where `date` already is such a last day: 31 of a payment on
 * 28 February that is due on every last day.
 */
export function addMonths(date: CalendarDate, months: number, dueDay = date.day): CalendarDate {
  const count = date.year * 12 + (date.month - 1) + months;
  const target = { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
  return { ...target, day: Math.min(dueDay, daysInMonth(target)) };
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** Days from the earlier to the later date, Appendix J (b)(5)(i); negative the other way round. */
export function daysBetween(earlier: CalendarDate, later: CalendarDate): number {
  return dayNumber(later) - dayNumber(earlier);
}

export function isSameDate(one: CalendarDate, other: CalendarDate): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

export function isMonthEnd(date: CalendarDate): boolean {
  return date.day === daysInMonth(date);
}

export function daysInMonth({ year, month }: { readonly year: number; readonly month: number }): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return daysInYear(year) - 337;
}

export function daysInYear(year: number): number {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 366 : 365;
}

/** Days since 0000-03-01, which puts the leap day at a year's end. */
function dayNumber({ year, month, day }: CalendarDate): number {
  const marchYear = month > 2 ? year : year - 1;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  return daysBeforeMarch(marchYear) + Math.floor((153 * marchMonth + 2) / 5) + day - 1;
}

function daysBeforeMarch(year: number): number {
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
}

function fromDayNumber(number: number): CalendarDate {
  let marchYear = Math.floor(number / 365.2425);
  if (daysBeforeMarch(marchYear) > number) marchYear -= 1;
  else if (daysBeforeMarch(marchYear + 1) <= number) marchYear += 1;
  const ofYear = number - daysBeforeMarch(marchYear);
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: month > 2 ? marchYear : marchYear + 1,
    month,
    day: ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
