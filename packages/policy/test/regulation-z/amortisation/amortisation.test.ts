import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amortise, levelPayments } from '../../../src/regulation-z/index.ts';

const loans = fc.record({
  principalMinor: fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 1_000_000_000 })),
  annualRate: fc
    .oneof(fc.nat(4_000), fc.nat(100_000))
    .map((basisPoints) => (basisPoints / 10_000).toFixed(4)),
  termMonths: fc.oneof(fc.integer({ min: 1, max: 84 }), fc.integer({ min: 1, max: 480 })),
});

describe('an amortised loan', () => {
  it('has level payments, the last of which settles the rounding', () => {
    const loan = amortise({ principalMinor: 1_000_000, annualRate: '0.12', termMonths: 6 });
    expect(loan.instalments.map(({ paymentMinor }) => paymentMinor)).toEqual([
      172_548, 172_548, 172_548, 172_548, 172_548, 172_551,
    ]);
    expect(loan.totalInterestMinor).toBe(35_291);
  });

  it('is repaid without interest in equal parts', () => {
    const loan = amortise({ principalMinor: 1_000, annualRate: 0, termMonths: 3 });
    expect(loan).toMatchObject({ paymentMinor: 333, lastPaymentMinor: 334, totalInterestMinor: 0 });
  });

  it('sums to its total exactly, and ends at nothing owed, without a negative payment', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const loan = amortise(terms);
        const sum = (part: 'paymentMinor' | 'interestMinor' | 'principalMinor') =>
          loan.instalments.reduce((total, instalment) => total + instalment[part], 0);
        expect(sum('paymentMinor')).toBe(loan.totalOfPaymentsMinor);
        expect(sum('principalMinor')).toBe(terms.principalMinor);
        expect(sum('interestMinor')).toBe(loan.totalInterestMinor);
        expect(loan.instalments.at(-1)?.balanceMinor).toBe(0);
        expect(loan.instalments.every(({ paymentMinor }) => paymentMinor >= 0)).toBe(true);
        expect(loan.lastPaymentMinor).toBeLessThanOrEqual(2 * loan.paymentMinor);
      }),
      { numRuns: 200 },
    );
  });

  it('pays what was weighed before it was written out', () => {
    fc.assert(
      fc.property(loans, (terms) => {
        const loan = amortise(terms);
        fc.pre(loan.instalments[0]?.balanceMinor !== 0);
        expect(levelPayments(terms)(terms.principalMinor)).toBe(loan.paymentMinor);
      }),
    );
  });

  it('is repaid even at a rate and term where rounding would swamp the payment', () => {
    const loan = amortise({ principalMinor: 100_000, annualRate: 1, termMonths: 480 });
    expect(loan.totalOfPaymentsMinor).toBeLessThan(loan.paymentMinor * 480 + 1);
  });

  it.each([
    { principalMinor: 0, annualRate: 0, termMonths: 1 },
    { principalMinor: 1.5, annualRate: 0, termMonths: 1 },
    { principalMinor: 1, annualRate: '-0.01', termMonths: 1 },
    { principalMinor: 1, annualRate: 0, termMonths: 0 },
    { principalMinor: 1, annualRate: 0, termMonths: 1e9 },
  ])('refuses terms that are none: %o', (terms) => {
    expect(() => amortise(terms)).toThrow(RangeError);
  });
});
