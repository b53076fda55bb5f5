import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amortise, annualPercentageRate } from '../../../src/regulation-z/index.ts';

describe('the annual percentage rate by 12 CFR 1026 Appendix J (b)(8)', () => {
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

  it('is the least of several where payments come first', () => {
    // -100 + 230 x - 132 x^2 is 0 at rates of 10 and of 20 %.
    const result = annualPercentageRate({
      advances: [{ amount: 230, unitPeriods: 1 }],
      payments: [
        { amount: 100, unitPeriods: 0 },
        { amount: 132, unitPeriods: 2 },
      ],
      unitPeriodsPerYear: 1,
    });
    expect(result).toMatchObject({ ok: true, apr: '10.00' });
  });

  it('finds very small and very large rates', () => {
    const rate = (lent: string, paid: string, unitPeriods: number) =>
      annualPercentageRate({
        advances: [{ amount: lent, unitPeriods: 0 }],
        payments: [{ amount: paid, unitPeriods }],
        unitPeriodsPerYear: 1,
      });
    expect(rate('1000000000000', '1000000000000.01', 1)).toMatchObject({
      unitPeriodRate: '0.0000000000000100',
    });
    expect(rate('1', '100001', 1)).toMatchObject({ apr: '10000000.00' });
    expect(rate('1', '100000000', 1)).toEqual({ ok: false, problem: 'no_rate' });
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
