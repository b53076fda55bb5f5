import { describe, expect, it } from 'vitest';
import { changeInWords, diffPolicies } from '../../src/index.ts';
import { compile, personalLoan, personalLoanText } from '../personal-loan.ts';
import { changed } from '../policy-texts.ts';

const wordsFor = (text: string) => diffPolicies(personalLoan, compile(text)).map(changeInWords);

describe('the difference between two policies', () => {
  it.each([
    [
      'a rule',
      'when: bureau.score < 640, outcome: decline, reason: R05',
      'when: bureau.score < 660, outcome: decline, reason: R05',
      '~ rule score_cutoff: when bureau.score < 640 -> bureau.score < 660',
    ],
    ['a price', 'annualRateBps: 899', 'annualRateBps: 949', '~ price a: annualRateBps 899 -> 949'],
    [
      'a limit',
      'derived.debtToIncomePercent > 43.0, reason',
      'derived.debtToIncomePercent > 40.0, reason',
      '~ limit debt_to_income: when derived.debtToIncomePercent > 43.0 -> derived.debtToIncomePercent > 40.0',
    ],
    [
      'a reason',
      '{ text: No credit file,',
      '{ text: No file,',
      '~ reason R01: text No credit file -> No file',
    ],
    [
      'a rule that is gone',
      '      - { id: many_inquiries, when: bureau.inquiries6m >= 10, outcome: refer, reason: R07 }\n',
      '',
      '- rule many_inquiries: when bureau.inquiries6m >= 10; outcome refer; reason R07; stage credit_history',
    ],
    [
      'a new input',
      '  bureau.score: {',
      '  bureau.age: { type: int, source: bureau }\n  bureau.score: {',
      '+ input bureau.age: type int; source bureau; whenMissing refer',
    ],
  ])('names %s', (_name, part, into, words) => {
    expect(wordsFor(changed(personalLoanText, part, into))).toEqual([words]);
  });

  it('is nothing where only comments, layout and tests differ', () => {
    expect(wordsFor(personalLoanText.replaceAll(/^ *#.*\n/gm, '').split('\ntests:\n')[0] ?? '')).toEqual([]);
  });
});
