import { describe, expect, it } from 'vitest';
import {
  amortise,
  type DatedLoanTerms,
  type Interval,
  parseInterval,
} from '../../../src/regulation-z/index.ts';

const monthly: DatedLoanTerms = {
  principalMinor: 1_000_000,
  annualRate: '0.12',
  advancedOn: '2023-12-12',
  every: { of: 'month', times: 1 },
  payments: 6,
  dayCount: 'actual/actual',
};
const payments = (terms: DatedLoanTerms) =>
  amortise(terms).instalments.map(({ paymentMinor }) => paymentMinor);
const dueDates = (terms: DatedLoanTerms) => amortise(terms).instalments.map(({ dueOn }) => dueOn);

describe('a loan amortised on dates', () => {
  it('is what another system makes of 10,000 at 12 % by actual days of actual years', () => {
    expect(payments(monthly)).toEqual([172_556, 172_556, 172_556, 172_556, 172_556, 172_559]);
    expect(amortise(monthly).totalInterestMinor).toBe(35_339);
  });

  it.each([
    ['actuarial', 10_000],
    ['30/360', 10_000],
    ['actual/365', 10_192],
    ['actual/360', 10_333],
    ['actual/actual', 10_181],
  ] as const)(
    'bears by %s a first interest of %i for 31 days, 12 of them in a leap year',
    (dayCount, interest) => {
      expect(amortise({ ...monthly, dayCount }).instalments[0]?.interestMinor).toBe(interest);
    },
  );

  it('spreads the interest of an odd first period over equal payments', () => {
    const regular = payments({ ...monthly, dayCount: 'actual/360' });
    const late = amortise({ ...monthly, dayCount: 'actual/360', firstPaymentOn: '2024-01-27' });
    expect(late.instalments[0]).toMatchObject({ dueOn: '2024-01-27', interestMinor: 15_333 });
    expect(late.paymentMinor).toBeGreaterThan(regular[0] ?? 0);
    expect(new Set(payments({ ...monthly, firstPaymentOn: '2024-01-27' }).slice(0, -1)).size).toBe(1);
  });

  it.each([
    ['week', ['2023-12-19', '2023-12-26', '2024-01-02']],
    ['2week', ['2023-12-26', '2024-01-09', '2024-01-23']],
    ['semimonth', ['2023-12-27', '2024-01-12', '2024-01-27']],
    ['month', ['2024-01-12', '2024-02-12', '2024-03-12']],
    ['quarter', ['2024-03-12', '2024-06-12', '2024-09-12']],
  ])('is paid every %s', (word, dates) => {
    expect(dueDates({ ...monthly, payments: 3, every: parseInterval(word) as Interval })).toEqual(dates);
  });

  it('is due on the last day of each month where it was advanced on one', () => {
    expect(dueDates({ ...monthly, advancedOn: '2024-01-31', payments: 4 })).toEqual([
      '2024-02-29',
      '2024-03-31',
      '2024-04-30',
      '2024-05-31',
    ]);
    expect(dueDates({ ...monthly, advancedOn: '2024-01-30', payments: 2 })).toEqual([
      '2024-02-29',
      '2024-03-30',
    ]);
  });

  it('counts the 31st as the 30th by 30/360', () => {
    const interest = (advancedOn: string, firstPaymentOn: string) =>
      amortise({ ...monthly, dayCount: '30/360', advancedOn, firstPaymentOn, payments: 1 })
        .totalInterestMinor;
    expect(interest('2024-01-31', '2024-03-31')).toBe(20_000);
    expect(interest('2024-01-15', '2024-01-31')).toBe(5_333);
  });

  it.each([
    { advancedOn: '2023-02-29' },
    { firstPaymentOn: '2023-12-12' },
    { every: { of: 'month', times: 13 } },
    { payments: 0 },
    { dayCount: 'actual/366' as 'actual/365' },
  ] as const)('refuses %o', (wrong) => {
    expect(() => amortise({ ...monthly, ...wrong } as DatedLoanTerms)).toThrow(RangeError);
  });
});
