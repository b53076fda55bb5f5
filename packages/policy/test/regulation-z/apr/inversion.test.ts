import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, formatCalendarDate, parseCalendarDate } from '../../../src/regulation-z/calendar-date.ts';
import {
  amortise,
  calculateApr,
  type DatedLoanTerms,
  dayCounts,
  type Interval,
  intervalName,
  parseInterval,
} from '../../../src/regulation-z/index.ts';
import { intervalsPerYear, stepFrom } from '../../../src/regulation-z/interval.ts';

const words = 'week 2week 3week 4week semimonth month 2month 5month quarter halfyear 11month year'.split(' ');
const intervals = words.map((word) => parseInterval(word) as Interval);
const epoch = parseCalendarDate('2020-01-01');

/** Loans of every kind of period, a third of them with an odd first one. */
const loans = fc
  .record({
    principalMinor: fc.integer({ min: 5_000_000, max: 100_000_000 }),
    annualRate: fc.nat(3_600).map((basisPoints) => (basisPoints / 10_000).toFixed(4)),
    every: fc.constantFrom(...intervals),
    payments: fc.integer({ min: 3, max: 60 }),
    start: fc.nat(2_000),
    oddDays: fc.oneof(fc.constant(0), fc.constant(0), fc.integer({ min: -5, max: 40 })),
    dayCount: fc.constantFrom(...dayCounts),
  })
  .map(({ start, oddDays, payments, ...others }): DatedLoanTerms => {
    // At most ten years: over more, rounding alone swamps a payment, and the loan is repaid early.
    const rest = {
      ...others,
      payments: Math.min(payments, Math.floor(10 * intervalsPerYear(others.every).toNumber())),
    };
    const advance = addDays(epoch ?? { year: 2020, month: 1, day: 1 }, start);
    const first = addDays(stepFrom(advance, rest.every, 1), oddDays);
    return {
      ...rest,
      advancedOn: formatCalendarDate(advance),
      ...(oddDays === 0 ? {} : { firstPaymentOn: formatCalendarDate(first) }),
    };
  });

function aprOf(terms: DatedLoanTerms) {
  const { instalments } = amortise(terms);
  return calculateApr({
    advances: [{ amount: terms.principalMinor, date: terms.advancedOn }],
    payments: [
      ...(instalments.length > 1
        ? [
            {
              amount: instalments[0]?.paymentMinor ?? 0,
              date: instalments[0]?.dueOn ?? '',
              count: instalments.length - 1,
              every: terms.every,
            },
          ]
        : []),
      { amount: instalments.at(-1)?.paymentMinor ?? 0, date: instalments.at(-1)?.dueOn ?? '' },
    ],
  });
}

describe('loans on dates, of every kind of period', () => {
  it('bear, by their payments, the rate that they were amortised at', () => {
    fc.assert(
      fc.property(loans, (loan) => {
        const terms: DatedLoanTerms = { ...loan, dayCount: 'actuarial' };
        const result = aprOf(terms);
        if (!result.ok) throw new Error(JSON.stringify(result.mistakes));
        const { unroundedPercent, unitPeriodName, regularity } = result.calculation;
        expect(unitPeriodName).toBe(intervalName(terms.every));
        expect(regularity).toBe('regular');
        expect(Math.abs(Number(unroundedPercent) - Number(terms.annualRate) * 100)).toBeLessThan(0.005);
      }),
      { numRuns: 200 },
    );
  });

  it('have payments that sum to their total exactly, whatever counts their days', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const { instalments, totalOfPaymentsMinor, totalInterestMinor } = amortise(terms);
        const sum = (part: 'paymentMinor' | 'interestMinor' | 'principalMinor') =>
          instalments.reduce((total, instalment) => total + instalment[part], 0);
        expect(sum('paymentMinor')).toBe(totalOfPaymentsMinor);
        expect(sum('interestMinor')).toBe(totalInterestMinor);
        expect(sum('principalMinor')).toBe(terms.principalMinor);
        expect(instalments.at(-1)?.balanceMinor).toBe(0);
        expect(new Set(instalments.slice(0, -1).map(({ paymentMinor }) => paymentMinor)).size).toBe(1);
      }),
      { numRuns: 200 },
    );
  });

  it('bear by the calendar a rate near the nominal one', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const result = aprOf(terms);
        const percent = result.ok ? Number(result.calculation.unroundedPercent) : Number.NaN;
        const nominal = Number(terms.annualRate) * 100;
        // 365/360 of it, an odd period, and a short month at most.
        expect(Math.abs(percent - nominal)).toBeLessThan(0.1 + nominal * 0.1);
      }),
      { numRuns: 100 },
    );
  });
});
