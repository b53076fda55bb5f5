import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amortise,
  annualPercentageRate,
  equationFromDates,
  month,
  type PaymentSeries,
  type UnitPeriod,
  week,
} from '../../src/regulation-z/index.ts';

type Series = readonly [count: number, amount: number, firstDate: string];

function aprOf(amount: number, date: string, series: readonly Series[], unitPeriod: UnitPeriod = month) {
  const payments = series.map(
    ([count, each, firstDate]): PaymentSeries => ({ count, amount: each, firstDate }),
  );
  const equation = equationFromDates({ advance: { amount, date }, payments, unitPeriod });
  const result = equation === undefined ? undefined : annualPercentageRate(equation);
  return result?.ok === true ? result.apr : result;
}

describe('the annual percentage rate by 12 CFR 1026 Appendix J', () => {
  it('finds the rate of regular monthly payments', () => {
    expect(aprOf(5000, '1978-01-10', [[24, 230, '1978-02-10']])).toBe('9.69');
  });

  it('counts a long first period of one month and nineteen days', () => {
    expect(aprOf(6000, '1978-02-10', [[36, 200, '1978-04-01']])).toBe('11.82');
  });

  it('counts weeks and sevenths of a week', () => {
    expect(aprOf(500, '1978-03-20', [[30, 17.6, '1978-04-21']], week)).toBe('14.96');
  });

  it.each([
    [
      'first',
      [
        [1, 250, '1978-02-10'],
        [23, 230, '1978-03-10'],
      ],
      '10.08',
    ],
    [
      'last',
      [
        [23, 230, '1978-02-10'],
        [1, 280, '1980-01-10'],
      ],
      '10.50',
    ],
    [
      'first and last',
      [
        [1, 250, '1978-02-10'],
        [22, 230, '1978-03-10'],
        [1, 280, '1980-01-10'],
      ],
      '10.90',
    ],
  ] as const)('takes an odd %s payment', (_which, series, apr) => {
    expect(aprOf(5000, '1978-01-10', series)).toBe(apr);
  });

  it('takes several advances, each at its own time', () => {
    // 1,000 now and 1,000 a month later, repaid a month after that with 1 % a month on each.
    const result = annualPercentageRate({
      advances: [
        { amount: 1000, unitPeriods: 0 },
        { amount: 1000, unitPeriods: 1 },
      ],
      payments: [{ amount: '2030.10', unitPeriods: 2 }],
      unitPeriodsPerYear: 12,
    });
    expect(result).toMatchObject({ ok: true, apr: '12.00', unitPeriodRate: '0.0100000000000000' });
  });

  it('is zero where nothing is charged, and says what no rate can answer', () => {
    const rate = (payment: number | string) =>
      annualPercentageRate({
        advances: [{ amount: 100, unitPeriods: 0 }],
        payments: [{ amount: payment, unitPeriods: 1 }],
        unitPeriodsPerYear: 12,
      });
    expect(rate(100)).toMatchObject({ ok: true, apr: '0.00' });
    expect(rate(99)).toEqual({ ok: false, problem: 'negative_rate' });
    expect(rate(0)).toEqual({ ok: false, problem: 'one_sided' });
    expect(rate(-1)).toEqual({ ok: false, problem: 'malformed' });
    expect(rate('ten')).toEqual({ ok: false, problem: 'malformed' });
    expect(rate(Number.NaN)).toEqual({ ok: false, problem: 'malformed' });
  });

  it('refuses dates that do not exist and payments before the advance', () => {
    expect(aprOf(100, '2023-02-29', [[1, 110, '2023-04-01']])).toBeUndefined();
    expect(aprOf(100, '2023-03-01', [[1, 110, '2023-02-28']])).toBeUndefined();
  });

  it('gives back the rate that a loan was amortised at, but for the rounding of payments', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000_000, max: 100_000_000 }),
        fc.integer({ min: 0, max: 3_600 }),
        fc.integer({ min: 2, max: 120 }),
        (principalMinor, basisPoints, termMonths) => {
          const annualRate = (basisPoints / 10_000).toFixed(4);
          const { instalments } = amortise({ principalMinor, annualRate, termMonths });
          const result = annualPercentageRate({
            advances: [{ amount: principalMinor, unitPeriods: 0 }],
            payments: instalments.map(({ number, paymentMinor }) => ({
              amount: paymentMinor,
              unitPeriods: number,
            })),
            unitPeriodsPerYear: 12,
          });
          const percent = result.ok ? Number(result.unroundedPercent) : Number.NaN;
          expect(Math.abs(percent - basisPoints / 100)).toBeLessThan(0.005);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has an answer for every loan that can be amortised', () => {
    const loans = fc.record({
      principalMinor: fc.oneof(
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 1, max: 1_000_000_000_000 }),
      ),
      annualRate: fc.oneof(fc.nat(4_000), fc.nat(100_000)).map((points) => (points / 10_000).toFixed(4)),
      termMonths: fc.integer({ min: 1, max: 480 }),
    });
    fc.assert(
      fc.property(loans, (terms) => {
        const { instalments } = amortise(terms);
        const result = annualPercentageRate({
          advances: [{ amount: terms.principalMinor, unitPeriods: 0 }],
          payments: instalments.map(({ number, paymentMinor }) => ({
            amount: paymentMinor,
            unitPeriods: number,
          })),
          unitPeriodsPerYear: 12,
        });
        expect(result.ok).toBe(true);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
