import { describe, expect, it } from 'vitest';
import { countUnitPeriods } from '../../../src/regulation-z/apr/unit-period-count.ts';
import { parseCalendarDate } from '../../../src/regulation-z/calendar-date.ts';
import { calculateApr, type Interval, intervalName, parseInterval } from '../../../src/regulation-z/index.ts';
import { calculated, written } from '../written-transaction.ts';

const unitOf = (advances: string, payments: string) => calculated(advances, payments).unitPeriodName;

describe('the unit-period, Appendix J (b)(4)', () => {
  it('is the common period that occurs most often', () => {
    expect(unitOf('1000@2024-01-01', '3x100@2024-02-01/month 9x100@2024-05-01/week')).toBe('week');
    expect(unitOf('1000@2024-01-01', '9x100@2024-02-01/month 4x100@2024-11-01/week')).toBe('month');
  });

  it('is the smaller of two that occur equally often: (A)', () => {
    // Two periods of a month, and two of three.
    expect(unitOf('1000@2024-01-01', '2x400@2024-02-01/month 2x400@2024-06-01/quarter')).toBe('month');
  });

  it('is read off the dates of payments given one by one', () => {
    const of = (...dates: string[]) =>
      unitOf('1000@2023-12-31', dates.map((date) => `300@${date}`).join(' '));
    expect(of('2024-01-31', '2024-02-29', '2024-03-31', '2024-04-30')).toBe('month');
    expect(of('2024-01-28', '2024-02-25', '2024-03-24', '2024-04-21')).toBe('4week');
    expect(of('2024-01-15', '2024-01-31', '2024-02-15', '2024-02-29', '2024-03-15')).toBe('semimonth');
    expect(of('2024-01-14', '2024-01-28', '2024-02-11', '2024-02-25', '2024-03-10')).toBe('2week');
    expect(of('2024-01-30', '2024-02-29', '2024-03-30', '2024-04-30', '2024-05-30')).toBe('month');
    expect(of('2024-01-20', '2024-02-09', '2024-02-29', '2024-03-20', '2024-04-09')).toBe('20day');
  });

  it('is the average of all periods, rounded to the nearest standard interval, where none is common: (B)', () => {
    // 2 and 3 months: of equally near intervals the lower.
    expect(unitOf('1000@2024-01-01', '550@2024-03-01 550@2024-06-01')).toBe('2month');
    // 1, 2 and 5 months: 2 2/3.
    expect(unitOf('1000@2024-01-01', '400@2024-02-01 400@2024-04-01 400@2024-09-01')).toBe('quarter');
    // 7 and 14 days: 1 1/2 weeks.
    expect(unitOf('1000@2024-01-01', '550@2024-01-08 550@2024-01-22')).toBe('week');
    // 45 and 47 days: 46, nearer to 49 than to 42.
    expect(unitOf('1000@2024-01-01', '550@2024-02-15 550@2024-04-02')).toBe('7week');
  });

  it('is no longer than a year', () => {
    expect(unitOf('1000@2020-01-01', '500@2022-01-01 500@2024-01-01 500@2026-01-01')).toBe('year');
    expect(unitOf('1000@2020-01-01', '1500@2024-06-01')).toBe('year');
  });

  it('is the term of a single payment: (ii)', () => {
    expect(unitOf('1000@2024-01-31', '1100@2024-02-29')).toBe('month');
    expect(unitOf('1000@2024-01-01', '1100@2024-12-31')).toBe('365day');
    expect(unitOf('1000@2024-01-01', '1100@2025-01-01')).toBe('year');
  });
});

describe('unit-periods between two dates, Appendix J (b)(5)', () => {
  it.each([
    ['1978-02-10', '1978-04-01', 'month', 1, '19/30', '(ii)'],
    ['1978-01-31', '1978-02-28', 'month', 1, '0/30', '(b)(3)(iv), last day to last day'],
    ['1978-02-28', '1978-05-31', 'month', 3, '0/30', '(b)(3)(iv), last day to last day'],
    ['1978-01-30', '1978-02-28', 'month', 1, '0/30', '(b)(3)(iv), the 30th'],
    ['1980-02-29', '1980-03-30', 'month', 1, '0/30', '(b)(3)(iv), the 30th'],
    ['1978-01-29', '1978-03-31', 'month', 2, '2/30', '(ii), back from the 31st to 31 January'],
    ['1978-01-31', '1978-03-30', 'month', 1, '28/30', '(ii), back from the 30th to 28 February'],
    ['1978-01-02', '1978-02-01', 'month', 1, '0/30', '(ii), thirty days of a month of thirty-one'],
    ['1978-05-23', '1978-10-01', 'quarter', 1, '39/90', '(iii)'],
    ['1978-02-23', '1978-03-16', 'semimonth', 1, '6/15', '(iii)'],
    ['1978-01-10', '1978-12-10', '11month', 1, '0/330', '(iii)'],
    ['1978-03-20', '1978-04-21', 'week', 4, '4/7', '(iv)'],
    ['1978-03-18', '1978-04-20', '4week', 1, '5/28', '(iv)'],
    ['1980-02-28', '1980-03-01', 'day', 2, '0/1', '(iv), in a leap year'],
    ['1978-01-17', '1979-07-17', 'year', 1, '6/12', '(v)(A)'],
    ['1978-01-17', '1979-07-18', 'year', 1, '182/365', '(v)(B)'],
    ['1978-10-26', '1978-11-30', 'year', 0, '35/365', '(v)(B)'],
    ['1976-02-29', '1980-02-29', 'year', 4, '0/12', '(v)'],
  ])('from %s to %s are of a %s %i and %s: %s', (from, to, word, unitPeriods, fraction) => {
    const [earlier, later, unit] = [parseCalendarDate(from), parseCalendarDate(to), parseInterval(word)];
    if (!earlier || !later || !unit) throw new Error('not written as it should be');
    const count = countUnitPeriods(earlier, later, unit);
    expect(count.unitPeriods).toBe(unitPeriods);
    expect(`${count.numerator}/${count.denominator}`).toBe(fraction);
  });

  it('measure a series on the last days of months from last day to last day', () => {
    const monthEnds = ['01-31', '02-28', '03-31', '04-30', '05-31', '06-30'];
    const oneByOne = monthEnds.map((day) => `180@2023-${day}`).join(' ');
    const asSeries = '6x180@2023-01-31/month';
    expect(calculated('1000@2022-12-15', oneByOne)).toEqual(calculated('1000@2022-12-15', asSeries));
  });

  it('have one odd fraction for the whole of a semimonthly series, whatever the lengths of months', () => {
    // 20 days to 1 March: 1 and 5/15. Counted alone, 16 March would be 36 days: 2 and 6/15.
    const series = calculated('1000@2024-02-10', '12x90@2024-03-01/semimonth');
    const shifted = calculated('1000@2024-04-11', '12x90@2024-05-01/semimonth');
    expect(series.oddFraction).toBe('5/15');
    expect(shifted.unroundedPercent).toBe(series.unroundedPercent);
  });

  it('of a single payment in line with a series are those of the series', () => {
    const start = '1000@2023-12-20';
    const whole = calculated(start, '12x90@2024-01-01/semimonth');
    expect(calculated(start, '11x90@2024-01-01/semimonth 90@2024-06-16')).toEqual(whole);
    expect(calculated(start, '90@2024-01-01 11x90@2024-01-16/semimonth')).toEqual(whole);
    const monthEnds = calculated('1000@2023-12-15', '2x350@2023-12-30/month 350@2024-02-29');
    expect(monthEnds.unroundedPercent).toBe(
      calculated('1000@2023-12-15', '3x350@2023-12-30/month').unroundedPercent,
    );
  });

  it('begin where the finance charge begins to be earned: (b)(2)', () => {
    const later = calculated('5000@1978-01-02', '24x230@1978-02-10/month', '1978-01-10');
    expect(later).toMatchObject({ apr: '9.69', termBegins: '1978-01-10' });
  });

  it('begin with a payment that comes before the first advance', () => {
    const student = calculated('4x1800@1978-09-05/year 4x1000@1979-01-05/year', '50x240@1978-07-01/month');
    expect(student).toMatchObject({ termBegins: '1978-07-01', unitPeriodName: 'month', oddFraction: '0' });
    const rate = Number(student.unitPeriodRate);
    const worth = (amount: number, t: number, f = 0) => amount / ((1 + f * rate) * (1 + rate) ** t);
    const advanced = [0, 1, 2, 3].reduce(
      (sum, year) => sum + worth(1800, 2 + 12 * year, 4 / 30) + worth(1000, 6 + 12 * year, 4 / 30),
      0,
    );
    const paid = Array.from({ length: 50 }, (_, index) => worth(240, index)).reduce((sum, one) => sum + one);
    expect(advanced).toBeCloseTo(paid, 6);
  });
});

describe('regularity, 12 CFR 1026.22(a)(3)', () => {
  const regularity = (advances: string, payments: string) => calculated(advances, payments).regularity;

  it('allows an odd first period, first payment and final payment', () => {
    expect(regularity('8000@1978-01-10', '449.36@1978-03-01 18x465@1978-05-01/2month 200@1981-05-01')).toBe(
      'regular',
    );
  });

  it('does not allow several advances, a skipped payment or a step in the payments', () => {
    expect(regularity('500@2024-01-01 500@2024-02-01', '12x100@2024-03-01/month')).toBe('irregular');
    expect(regularity('1000@2024-01-01', '6x100@2024-02-01/month 6x100@2024-09-01/month')).toBe('irregular');
    expect(regularity('1000@2024-01-01', '6x100@2024-02-01/month 6x110@2024-08-01/month')).toBe('irregular');
  });
});

describe('intervals', () => {
  it.each(['day', 'week', '2week', '4week', 'semimonth', 'month', '2month', 'quarter', 'halfyear', 'year'])(
    '%s is read and written alike',
    (word) => {
      expect(intervalName(parseInterval(word) as Interval)).toBe(word);
    },
  );

  it('are no longer than a year', () => {
    expect(
      ['53week', '13month', '0week', '2semimonth', '366day', 'fortnight', ''].map(parseInterval),
    ).toEqual(Array(7).fill(undefined));
  });
});

it('names every mistake of a transaction at once', () => {
  const result = calculateApr({
    advances: [{ amount: '-5', date: '2024-13-01' }],
    payments: [...written('0@2024-01-01'), { amount: 1, date: '2024-01-01', count: 3 }],
  });
  expect(result.ok ? [] : result.mistakes.map(({ path }) => path)).toEqual([
    'advances/0/date',
    'advances/0/amount',
    'payments/0/amount',
    'payments/1/every',
  ]);
});
