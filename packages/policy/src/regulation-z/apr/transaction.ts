import { type CalendarDate, daysBetween, daysInMonth, parseCalendarDate } from '../calendar-date.ts';
import { Exact } from '../exact-decimal.ts';
import { dueDayOf, type Interval, mostTimes, stepFrom } from '../interval.ts';

/** Advances or payments of one amount: a single one, or one after each interval. */
export interface DatedSeries {
  /** In any one unit of money, written as a decimal: `"219.17"`. */
  readonly amount: string | number;
  /** Of the first: `2024-02-29`. */
  readonly date: string;
  /** 1 unless given. */
  readonly count?: number;
  /** Between two of them; needed where there are several. */
  readonly every?: Interval;
}

/** Closed-end credit as its dates and amounts. */
export interface DatedTransaction {
  readonly advances: readonly DatedSeries[];
  readonly payments: readonly DatedSeries[];
  /**
   * The day on which the finance charge begins to be earned, where that is later than the first advance (Appendix J
   * (b)(2)). Unless given the term begins with the first advance, or with a payment that comes before it.
   */
  readonly termBegins?: string;
}

/** What is wrong with a transaction, and where: `payments/0/date`. */
export interface TransactionMistake {
  readonly path: string;
  readonly message: string;
}

export interface LocatedSeries {
  readonly amount: Exact;
  readonly dates: readonly CalendarDate[];
  /** Undefined of a single advance or payment. */
  readonly every: Interval | undefined;
  /** The day of the month that is meant, where a month is too short for it. */
  readonly dueDay: number;
}

/** A transaction whose every date and amount has been read. */
export interface LocatedTransaction {
  readonly advances: readonly LocatedSeries[];
  readonly payments: readonly LocatedSeries[];
  readonly termBegins: CalendarDate;
}

const maxFlows = 20_000;
const earliestYear = 1900;
const latestYear = 2199;

/** Reads a transaction; every mistake at once where it is none. */
export function locateTransaction(
  transaction: DatedTransaction,
): { readonly found: LocatedTransaction } | { readonly mistakes: readonly TransactionMistake[] } {
  const mistakes: TransactionMistake[] = [];
  const advances = readAll(transaction.advances, 'advances', mistakes);
  const payments = readAll(transaction.payments, 'payments', mistakes);
  const begins =
    transaction.termBegins === undefined
      ? undefined
      : readDate(transaction.termBegins, 'termBegins', mistakes);
  const all = [...advances, ...payments];
  const flows = all.reduce((sum, { dates }) => sum + dates.length, 0);
  if (flows > maxFlows) {
    mistakes.push({ path: 'payments', message: `${flows} advances and payments are more than ${maxFlows}.` });
  }
  const termBegins = begins ?? earliest(all.flatMap(({ dates }) => dates.slice(0, 1)));
  if (termBegins !== undefined) {
    payments.forEach(({ dates }, index) => {
      if (dates.some((date) => daysBetween(termBegins, date) < 0)) {
        mistakes.push({
          path: `payments/${index}/date`,
          message: 'A payment comes before the finance charge begins to be earned.',
        });
      }
    });
  }
  if (mistakes.length > 0 || termBegins === undefined) return { mistakes };
  const onDueDays = (series: readonly LocatedSeries[]) =>
    withDueDays(series.map((one) => dueFrom(termBegins, one)));
  return { found: { advances: onDueDays(advances), payments: onDueDays(payments), termBegins } };
}

function readAll(
  series: readonly DatedSeries[],
  path: 'advances' | 'payments',
  mistakes: TransactionMistake[],
): LocatedSeries[] {
  if (series.length === 0) {
    mistakes.push({
      path,
      message: `A transaction has at least one ${path === 'advances' ? 'advance' : 'payment'}.`,
    });
  }
  return series.flatMap((one, index) => readSeries(one, `${path}/${index}`, mistakes) ?? []);
}

function readSeries(
  { amount, date, count = 1, every }: DatedSeries,
  path: string,
  mistakes: TransactionMistake[],
): LocatedSeries | undefined {
  const before = mistakes.length;
  const first = readDate(date, `${path}/date`, mistakes);
  if (!/^\d{1,15}(\.\d{1,6})?$/.test(String(amount)) || Number(amount) === 0) {
    mistakes.push({
      path: `${path}/amount`,
      message: `${amount} is no amount: more than 0, at most 15 digits before the point and 6 after it.`,
    });
  }
  if (!Number.isInteger(count) || count < 1 || count > maxFlows) {
    mistakes.push({ path: `${path}/count`, message: `${count} is not a whole number of 1 to ${maxFlows}.` });
  } else if (count > 1 && every === undefined) {
    mistakes.push({ path: `${path}/every`, message: `${count} of them need the time between two of them.` });
  }
  if (every !== undefined && !isInterval(every)) {
    mistakes.push({ path: `${path}/every`, message: 'The time between two of them is longer than a year.' });
  }
  if (first === undefined || mistakes.length > before) return undefined;
  const dates = Array.from({ length: count }, (_, index) =>
    every === undefined ? first : stepFrom(first, every, index),
  );
  return { amount: new Exact(amount), dates, every: count > 1 ? every : undefined, dueDay: first.day };
}

function isInterval({ of, times }: Interval): boolean {
  return Number.isInteger(times) && times >= 1 && times <= mostTimes[of];
}

function readDate(text: string, path: string, mistakes: TransactionMistake[]): CalendarDate | undefined {
  const date = parseCalendarDate(text);
  const known = date !== undefined && date.year >= earliestYear && date.year <= latestYear;
  if (!known) {
    mistakes.push({ path, message: `${text} is no date of ${earliestYear} to ${latestYear} as YYYY-MM-DD.` });
  }
  return known ? date : undefined;
}

function earliest(dates: readonly CalendarDate[]): CalendarDate | undefined {
  return dates.reduce<CalendarDate | undefined>(
    (least, date) => (least === undefined || daysBetween(date, least) > 0 ? date : least),
    undefined,
  );
}

/** The series on the days that it is due on, now that the beginning of the term is known. */
function dueFrom(termBegins: CalendarDate, series: LocatedSeries): LocatedSeries {
  const { dates, every } = series;
  const [first] = dates;
  if (first === undefined || every === undefined) return series;
  const dueDay = dueDayOf(termBegins, first, every);
  if (dueDay === first.day) return series;
  return { ...series, dueDay, dates: dates.map((_, index) => stepFrom(first, every, index, dueDay)) };
}

/**
 * The day of the month that single payments are meant for, read off all of them: 31 of ones on 31 January, 28 February
 * and 31 March (Appendix J (b)(3)(iv), a series scheduled for the last day of each month).
 */
function withDueDays(all: readonly LocatedSeries[]): readonly LocatedSeries[] {
  const singles = all.filter(({ every }) => every === undefined).flatMap(({ dates }) => dates);
  const dueDay = Math.max(...singles.map(({ day }) => day));
  const isCommon = singles.every((date) => date.day === Math.min(dueDay, daysInMonth(date)));
  return isCommon ? all.map((series) => (series.every === undefined ? { ...series, dueDay } : series)) : all;
}
