import { describe, expect, it } from 'vitest';
import { evaluatePolicy, explainInWords } from '../src/index.ts';
import { easyFile, inputsWith, personalLoan, strainedFile } from './personal-loan.ts';

const decide = (...inputs: Parameters<typeof inputsWith>) =>
  evaluatePolicy(personalLoan, inputsWith(...inputs));
const codes = (...inputs: Parameters<typeof inputsWith>) => decide(...inputs).reasons.map(({ code }) => code);

describe('the personal loan policy', () => {
  it('approves a prime applicant at what was asked for', () => {
    const result = decide(easyFile);
    expect(result).toMatchObject({ outcome: 'approve', reasons: [], score: 790, policyId: 'personal-loan' });
    expect(result.offers).toMatchObject([{ amountMinor: 2_000_000, termMonths: 36, apr: '8.99' }]);
  });

  it('refers a thin file and says that credit experience is limited', () => {
    expect(decide({ ...easyFile, fileStatus: 'thin' }).outcome).toBe('refer');
    expect(codes({ ...easyFile, fileStatus: 'thin' })).toEqual(['R02']);
  });

  it('declines where the bureau has no file', () => {
    expect(decide({ fileStatus: 'no_hit' }).outcome).toBe('decline');
    expect(codes({ fileStatus: 'no_hit' })).toEqual(['R01']);
  });

  it('declines a bankruptcy on file', () => {
    expect(decide({ ...easyFile, bankruptcies: 1 }).outcome).toBe('decline');
    expect(codes({ ...easyFile, bankruptcies: 1 })).toEqual(['R03']);
  });

  it('offers another loan where only the debt-to-income ratio fails', () => {
    const result = decide(strainedFile);
    expect(result.outcome).toBe('counteroffer');
    expect(result.reasons).toEqual([
      { code: 'R12', text: 'Income insufficient for amount of credit requested', keyFactor: null, rank: 1 },
    ]);
    expect(explainInWords(result)).toEqual(['score 668 >= 640', 'DTI 47 % > 43 %']);
  });

  it('offers a smaller amount where no term makes the asked one affordable', () => {
    const [offer] = decide({ ...strainedFile, monthlyDebtMinor: 70_000 }).offers;
    expect(offer).toMatchObject({ amountMinor: 1_300_000, termMonths: 60 });
  });

  it('approves at the cutoff and declines one below it', () => {
    const small = { requestedAmountMinor: 500_000 };
    expect(decide({ ...strainedFile, score: 640 }, small).outcome).toBe('approve');
    expect(decide({ ...strainedFile, score: 639 }, small).outcome).toBe('decline');
  });

  it('gives particular reasons for a score below the cutoff before the general one', () => {
    const weak = { ...easyFile, score: 580, delinquencies24m: 2, utilisationPercent: 88, inquiries6m: 5 };
    expect(codes({ ...weak, openTradelines: 1 })).toEqual(['R04', 'R06', 'R07', 'R02']);
    expect(codes(weak)).toEqual(['R04', 'R06', 'R07', 'R05']);
  });

  it('refers a frozen file and a fraud alert, each for its own reason only', () => {
    expect(decide({ fileStatus: 'frozen' }).outcome).toBe('refer');
    expect(codes({ fileStatus: 'frozen' })).toEqual(['R08']);
    expect(decide({ ...easyFile, fraudAlert: true }).outcome).toBe('refer');
    expect(codes({ ...easyFile, fraudAlert: true })).toEqual(['R09']);
  });

  it('declines obligations that exceed the ratio without the loan', () => {
    expect(codes({ ...easyFile, monthlyDebtMinor: 200_000 })).toEqual(['R15']);
  });

  it('takes exactly 43 % as within the limit', () => {
    // 12 x (105,000 + 0 + payment of 63,590) is 43 % of no whole income, so income is met by debt instead.
    const income = { annualIncomeMinor: 6_000_000, monthlyHousingMinor: 0 };
    const debt = (6_000_000 * 43) / 1_200 - 63_590;
    expect(decide({ ...easyFile, monthlyDebtMinor: debt }, {}, income).outcome).toBe('approve');
    expect(decide({ ...easyFile, monthlyDebtMinor: debt + 1 }, {}, income).outcome).toBe('counteroffer');
  });

  it('refers where income is missing, and says so', () => {
    const result = decide(easyFile, {}, { annualIncomeMinor: undefined });
    expect(result.outcome).toBe('refer');
    expect(result.reasons).toMatchObject([{ code: 'R11', text: 'Unable to verify income' }]);
    expect(explainInWords(result)).toEqual(['annual income missing']);
  });

  it('takes housing that was not stated as none', () => {
    expect(decide(easyFile, {}, { monthlyHousingMinor: undefined }).outcome).toBe('approve');
  });

  it('declines another currency before the bureau is asked', () => {
    expect(codes(null, { currency: 'EUR' })).toEqual(['R10']);
  });

  it('answers an amount beyond the product with the most that passes', () => {
    const result = decide(easyFile, { requestedAmountMinor: 9_000_000 }, { annualIncomeMinor: 40_000_000 });
    expect(result).toMatchObject({ outcome: 'counteroffer', reasons: [{ code: 'R10' }] });
    expect(result.offers).toMatchObject([{ amountMinor: 5_000_000, termMonths: 36 }]);
  });

  it('declines less than the product lends', () => {
    expect(decide(easyFile, { requestedAmountMinor: 99_999 })).toMatchObject({
      outcome: 'decline',
      reasons: [{ code: 'R10' }],
      offers: [],
    });
  });
});
