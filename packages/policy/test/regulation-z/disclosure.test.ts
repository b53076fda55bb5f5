import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amortise, disclose, disclosureBox } from '../../src/regulation-z/index.ts';

const terms = {
  annualRate: fc.nat(3_600).map((basisPoints) => (basisPoints / 10_000).toFixed(4)),
  termMonths: fc.integer({ min: 1, max: 120 }),
};
const loans = fc.record({ ...terms, principalMinor: fc.integer({ min: 10_000, max: 100_000_000 }) });
const tinyLoans = fc.record({ ...terms, principalMinor: fc.integer({ min: 1, max: 300 }) });
/** With a fee of up to a tenth of what is lent. */
const chargedLoans = fc.tuple(loans, fc.nat(1_000)).map(([loan, perTenThousand]) => ({
  ...loan,
  prepaidChargeMinor: Math.floor((loan.principalMinor * perTenThousand) / 10_000),
}));

/** What the payments are worth on the day of the advance, at this yearly rate in percent. */
function worthOf(payments: readonly number[], percent: string): Decimal {
  const growth = new Decimal(percent).div(1_200).plus(1);
  return payments.reduceRight((later, payment) => later.plus(payment).div(growth), new Decimal(0));
}

describe('what is disclosed of a loan', () => {
  it('is a worked example: USD 12,000 over 48 months at 17.90 %, first without and then with a fee of 3 %', () => {
    const loan = { principalMinor: 1_200_000, annualRate: '0.1790', termMonths: 48 };
    expect(disclose(loan)).toMatchObject({
      paymentMinor: 35_187,
      lastPaymentMinor: 35_208,
      amountFinancedMinor: 1_200_000,
      apr: '17.90',
    });
    const charged = disclose({ ...loan, prepaidChargeMinor: 36_000 });
    expect(charged).toMatchObject({ paymentMinor: 35_187, amountFinancedMinor: 1_164_000, apr: '19.62' });
    expect(charged.financeChargeMinor - disclose(loan).financeChargeMinor).toBe(36_000);
  });

  it('adds up exactly: amount financed and finance charge are the total of payments, which the payments sum to', () => {
    fc.assert(
      fc.property(chargedLoans, (loan) => {
        const disclosed = disclose(loan);
        const paid = disclosed.instalments.reduce((sum, { paymentMinor }) => sum + paymentMinor, 0);
        expect(paid).toBe(disclosed.totalOfPaymentsMinor);
        expect(disclosed.amountFinancedMinor + disclosed.financeChargeMinor).toBe(paid);
        expect(disclosed.amountFinancedMinor + loan.prepaidChargeMinor).toBe(loan.principalMinor);
      }),
    );
  });

  it('has a rate at which the payments are worth the amount financed, to the cent', () => {
    fc.assert(
      fc.property(chargedLoans, (loan) => {
        const { amountFinancedMinor, instalments, unroundedPercent, apr } = disclose(loan);
        const payments = instalments.map(({ paymentMinor }) => paymentMinor);
        expect(worthOf(payments, unroundedPercent).minus(amountFinancedMinor).abs().toNumber()).toBeLessThan(
          0.5,
        );
        expect(apr).toBe(new Decimal(unroundedPercent).toFixed(2, Decimal.ROUND_HALF_UP));
      }),
      { numRuns: 60 },
    );
  }, 60_000);

  it('has a higher rate with a fee than without', () => {
    fc.assert(
      fc.property(chargedLoans, (loan) => {
        fc.pre(loan.prepaidChargeMinor > 0);
        const { prepaidChargeMinor: _, ...free } = loan;
        expect(Number(disclose(loan).unroundedPercent)).toBeGreaterThan(
          Number(disclose(free).unroundedPercent),
        );
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('fits into a box: the rows of its schedule are the payments, one after another', () => {
    fc.assert(
      fc.property(fc.oneof(loans, tinyLoans), (loan) => {
        const disclosed = disclose(loan);
        const box = disclosureBox({ ...disclosed, termMonths: loan.termMonths });
        const payments = box.schedule.flatMap(({ payments: count, amountMinor }) =>
          Array(count).fill(amountMinor),
        );
        const paid = disclosed.instalments.map(({ paymentMinor }) => paymentMinor);
        expect(payments).toEqual(paid.filter((payment) => payment > 0));
        expect(box.amountFinancedMinor + box.financeChargeMinor).toBe(box.totalOfPaymentsMinor);
        expect(box.amountFinancedMinor).toBe(loan.principalMinor);
      }),
    );
  });

  it('never has a smaller payment for a larger amount', () => {
    fc.assert(
      fc.property(loans, fc.integer({ min: 1, max: 1_000_000 }), (loan, more) => {
        const larger = amortise({ ...loan, principalMinor: loan.principalMinor + more });
        expect(larger.paymentMinor).toBeGreaterThanOrEqual(amortise(loan).paymentMinor);
      }),
    );
  });

  it.each([-1, 0.5, 10_000, 10_001])('refuses a prepaid charge of %d on 10,000', (prepaidChargeMinor) => {
    const loan = { principalMinor: 10_000, annualRate: '0.1', termMonths: 12 };
    expect(() => disclose({ ...loan, prepaidChargeMinor })).toThrow(RangeError);
  });
});
