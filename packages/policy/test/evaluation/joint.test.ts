import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompiledPolicy,
  evaluateParties,
  evaluatePolicy,
  explainInWords,
  type PolicyInputs,
  type PolicyParty,
  parsePolicy,
} from '../../src/index.ts';
import {
  compile,
  easyFile,
  inputsWith,
  personalLoan,
  personalLoanText,
  strainedFile,
} from '../personal-loan.ts';

/** The personal loan with a word about joint applications. */
function withJoint(joint: string): CompiledPolicy {
  return compile(personalLoanText.replace('stages:\n', `joint: ${joint}\n\nstages:\n`));
}

const party = (role: string, inputs: PolicyInputs): PolicyParty => ({ partyId: `p_${role}`, role, inputs });
const primary = (inputs: PolicyInputs) => party('primary', inputs);
const coApplicant = (inputs: PolicyInputs) => party('co_applicant', inputs);

/** Nobody who was to be asked for more: the result of parties of whom all is known. */
function resultOf(policy: CompiledPolicy, ...parties: PolicyParty[]) {
  const evaluation = evaluateParties(policy, parties);
  if (evaluation.status !== 'complete') throw new Error(JSON.stringify(evaluation.needs));
  return evaluation.result;
}

const strong = inputsWith(easyFile);
const atCutoff = inputsWith({ ...easyFile, score: 640 });
const belowCutoff = inputsWith({ ...easyFile, score: 639, utilisationPercent: 20 });

describe('one party alone', () => {
  it('is judged as if there were no parties', () => {
    const anyFile = fc.record({
      score: fc.integer({ min: 300, max: 850 }),
      fileStatus: fc.constantFrom('hit', 'thin', 'no_hit', 'frozen'),
      bankruptcies: fc.nat(1),
      monthlyDebtMinor: fc.nat(400_000),
    });
    fc.assert(
      fc.property(anyFile, (changes) => {
        const inputs = inputsWith({ ...easyFile, ...changes });
        expect(resultOf(personalLoan, primary(inputs))).toEqual(evaluatePolicy(personalLoan, inputs));
      }),
      { numRuns: 100 },
    );
  });
});

describe('two parties, where the policy says nothing of them', () => {
  it('are priced by the lowest score, whoever has it', () => {
    for (const parties of [
      [primary(strong), coApplicant(atCutoff)],
      [primary(atCutoff), coApplicant(strong)],
    ]) {
      expect(resultOf(personalLoan, ...parties)).toMatchObject({
        outcome: 'approve',
        score: 640,
        offers: [{ amountMinor: 2_000_000, annualRateBps: 2190 }],
      });
    }
  });

  it('carry together what one of them could not: incomes and debts are added up', () => {
    const alone = resultOf(personalLoan, primary(inputsWith(strainedFile)));
    expect(alone).toMatchObject({ outcome: 'counteroffer' });
    const together = resultOf(personalLoan, primary(inputsWith(strainedFile)), coApplicant(strong));
    expect(together).toMatchObject({ outcome: 'approve', score: 668 });
  });

  it('are burdened by the debts of either', () => {
    const indebted = inputsWith({ ...easyFile, monthlyDebtMinor: 400_000 });
    expect(resultOf(personalLoan, primary(strong), coApplicant(indebted))).toMatchObject({
      outcome: 'decline',
      reasons: [{ code: 'R15' }],
    });
  });

  it('are declined for what is in one file, and the record says in whose', () => {
    const result = resultOf(personalLoan, primary(strong), coApplicant(belowCutoff));
    expect(result).toMatchObject({
      outcome: 'decline',
      score: 639,
      reasons: [{ code: 'R05', rank: 1 }],
      parties: [
        { partyId: 'p_primary', role: 'primary', outcome: 'passed', score: 790, reasons: [] },
        { partyId: 'p_co_applicant', outcome: 'decline', score: 639, reasons: [{ code: 'R05' }] },
      ],
    });
    expect(result.explanation.children.map(({ kind, name, gave }) => [kind, name, gave])).toEqual([
      ['party', 'primary', 'passed'],
      ['party', 'co_applicant', 'decline'],
    ]);
    expect(explainInWords(result)).toContain('co-applicant: score 639 < 640');
  });

  it('are referred for what a person must look at in one file', () => {
    const frozen = inputsWith({ fileStatus: 'frozen' });
    expect(resultOf(personalLoan, primary(strong), coApplicant(frozen))).toMatchObject({
      outcome: 'refer',
      score: null,
      reasons: [{ code: 'R08' }],
      parties: [{ outcome: 'passed' }, { outcome: 'refer', reasons: [{ code: 'R08' }] }],
    });
  });

  it('end at the first stage that anybody ends, a decline there before a referral', () => {
    const frozen = inputsWith({ fileStatus: 'frozen' });
    const bankrupt = inputsWith({ ...easyFile, bankruptcies: 1 });
    expect(resultOf(personalLoan, primary(bankrupt), coApplicant(frozen)).reasons).toMatchObject([
      { code: 'R08' },
    ]);
    const unknown = inputsWith({ fileStatus: 'no_hit' });
    expect(resultOf(personalLoan, primary(frozen), coApplicant(unknown))).toMatchObject({
      outcome: 'decline',
      reasons: [{ code: 'R01' }],
    });
  });

  it('are offered less where the sum of both does not carry the amount', () => {
    const both = [primary(inputsWith(strainedFile)), coApplicant(inputsWith(strainedFile))];
    const { outcome, offers } = resultOf(personalLoan, ...both);
    expect(outcome).toBe('approve');
    const short = { ...strainedFile, monthlyDebtMinor: 90_000 };
    expect(resultOf(personalLoan, primary(inputsWith(short)), coApplicant(inputsWith(short)))).toMatchObject({
      outcome: 'counteroffer',
      reasons: [{ code: 'R12' }],
    });
    expect(offers).toHaveLength(1);
  });

  it('are referred where the income of one is not known', () => {
    const silent = inputsWith(easyFile, {}, { annualIncomeMinor: null });
    expect(resultOf(personalLoan, primary(strong), coApplicant(silent))).toMatchObject({
      outcome: 'refer',
      reasons: [{ code: 'R11' }],
    });
  });
});

describe('provider data of several parties', () => {
  const unasked = ({ bureau: _, ...inputs }: PolicyInputs): PolicyInputs => inputs;

  it('is needed of each by itself', () => {
    expect(evaluateParties(personalLoan, [primary(strong), coApplicant(unasked(strong))])).toMatchObject({
      status: 'needs',
      needs: [{ partyId: 'p_co_applicant', providerData: ['bureau'] }],
    });
  });

  it('is bought for nobody where the application is decided without it', () => {
    const poor = unasked(inputsWith(undefined, {}, { annualIncomeMinor: 100_000 }));
    const result = resultOf(personalLoan, primary(poor), coApplicant(poor));
    expect(result).toMatchObject({ outcome: 'decline', reasons: [{ code: 'R12' }] });
  });

  it('that a party has answered with nothing refers', () => {
    const result = resultOf(personalLoan, primary(strong), coApplicant({ ...strong, bureau: null }));
    expect(result).toMatchObject({
      outcome: 'refer',
      parties: [{ outcome: 'passed' }, { outcome: 'refer' }],
    });
  });

  it('replays from what was recorded', () => {
    const evaluation = evaluateParties(personalLoan, [primary(strong), coApplicant(belowCutoff)]);
    const stored: typeof evaluation.parties = JSON.parse(JSON.stringify(evaluation.parties));
    expect(evaluateParties(personalLoan, stored)).toEqual(evaluation);
  });
});

describe('a policy that decides by the primary applicant', () => {
  const byPrimary = withJoint('{ decides: primary, sum: [person.annualIncomeMinor] }');

  it('asks the rules of that file alone, and buys no other', () => {
    const { bureau: _, ...unasked } = belowCutoff;
    expect(resultOf(byPrimary, coApplicant(unasked), primary(strong))).toMatchObject({
      outcome: 'approve',
      score: 790,
    });
  });

  it('still adds up what it names, and buys what those sums are made of', () => {
    const poor = inputsWith(strainedFile, {}, { annualIncomeMinor: 1_300_000 });
    expect(resultOf(byPrimary, primary(poor)).outcome).toBe('decline');
    expect(resultOf(byPrimary, primary(poor), coApplicant(strong)).outcome).not.toBe('decline');
    const withDebts = withJoint('{ decides: primary }');
    const { bureau: _, ...unasked } = strong;
    expect(evaluateParties(withDebts, [primary(strong), coApplicant(unasked)])).toMatchObject({
      needs: [{ partyId: 'p_co_applicant', providerData: ['bureau'] }],
    });
  });
});

describe('what a policy says of joint applications', () => {
  it('changes no hash where it says nothing', () => {
    expect(personalLoan.joint).toEqual({
      decides: 'every_party',
      combine: new Map([
        ['person.annualIncomeMinor', 'sum'],
        ['person.monthlyHousingMinor', 'sum'],
        ['bureau.monthlyDebtMinor', 'sum'],
      ]),
      combinedKinds: ['bureau'],
    });
    expect(personalLoan.document).not.toHaveProperty('joint');
  });

  it.each([
    ['application.requestedAmountMinor', 'is of application, not of a party'],
    ['bureau.utilisationPercent', 'is a double: only an int can be added up exactly'],
    ['person.wealth', 'must be declared under inputs'],
  ])('is refused where it adds up %s', (name, message) => {
    const text = personalLoanText.replace('stages:\n', `joint: { sum: [${name}] }\n\nstages:\n`);
    const parsed = parsePolicy(text);
    expect(parsed).toMatchObject({
      ok: false,
      mistakes: [{ path: 'joint.sum[0]', message: `"${name}" ${message}` }],
    });
  });
});
