import { describe, expect, it } from 'vitest';
import { evaluatePolicy, explainInWords } from '../../src/index.ts';
import { easyFile, inputsWith, personalLoan, strainedFile } from '../personal-loan.ts';

const words = (...inputs: Parameters<typeof inputsWith>) =>
  explainInWords(evaluatePolicy(personalLoan, inputsWith(...inputs))).join('; ');

describe('an explanation in words', () => {
  it('says what passed on an approval', () => {
    expect(words(easyFile)).toBe('score 790 >= 640; DTI 39 % <= 43 %');
  });

  it('writes money in the currency of the product', () => {
    expect(words(null, {}, { annualIncomeMinor: 1_199_950 })).toBe(
      'annual income USD 11,999.50 < USD 12,000',
    );
  });

  it('shows as many decimals as tell both sides apart', () => {
    const income = { annualIncomeMinor: 6_000_000, monthlyHousingMinor: 0 };
    const debt = (6_000_000 * 43) / 1_200 - 63_590;
    expect(words({ ...easyFile, monthlyDebtMinor: debt + 100 }, {}, income)).toContain('DTI 43.02 % > 43 %');
    expect(words({ ...easyFile, monthlyDebtMinor: debt }, {}, income)).toContain('DTI 43 % <= 43 %');
  });

  it('says which state or flag of the file decided', () => {
    expect(words({ fileStatus: 'frozen' })).toBe('credit file is frozen');
    expect(words({ ...easyFile, fraudAlert: true })).toContain('fraud alert is true');
    expect(words({ ...easyFile, bankruptcies: 1 })).toContain('bankruptcies 1 > 0');
  });

  it('names a missing value once, and not what it left open', () => {
    expect(words(null)).toBe('credit file missing');
  });

  it('names limits that are no comparison', () => {
    const rich = { annualIncomeMinor: 90_000_000 };
    expect(words(strainedFile, { requestedAmountMinor: 4_000_000 }, rich)).toBe(
      'score 668 >= 640; amount outside the limits of score band d; DTI 4 % <= 43 %',
    );
    expect(words(easyFile, { requestedTermMonths: 7 })).toContain('amount or term is not one of the product');
  });
});
