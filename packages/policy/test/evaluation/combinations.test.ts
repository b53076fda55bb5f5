import { describe, expect, it } from 'vitest';
import { type CompiledPolicy, evaluateParties, type PolicyInputs, parsePolicy } from '../../src/index.ts';
import { compile } from '../personal-loan.ts';
import { businessLoan, businessLoanText, changed } from '../policy-texts.ts';

const business = {
  annualRevenueMinor: 120_000_000,
  annualEbitdaMinor: 18_000_000,
  annualDebtServiceMinor: 3_000_000,
  monthsInBusiness: 90,
  industryRisk: 'medium',
  hasFiledReturns: true,
};
const application = { requestedAmountMinor: 10_000_000, requestedTermMonths: 36, useOfFunds: 'equipment' };

function scoresTogether(
  policy: CompiledPolicy,
  scores: readonly number[],
  roles = ['primary', 'guarantor', 'guarantor'],
) {
  const parties = scores.map((score, index) => ({
    partyId: `party ${index}`,
    role: roles[index] ?? 'guarantor',
    inputs: {
      application,
      business,
      bureau: { score, bankruptcies: 0 },
      bank_data: { averageBalanceMinor: 1, overdraftDays90d: 0 },
    } satisfies PolicyInputs,
  }));
  const evaluation = evaluateParties(policy, parties);
  if (evaluation.status !== 'complete') throw new Error('it wants more data');
  return evaluation.result;
}

/** The score of a business whose one guarantor has this file. */
const alone = (score: number) => scoresTogether(businessLoan, [score]).score;

const combining = (how: string) =>
  compile(changed(businessLoanText, 'bureau.score: lowest', `bureau.score: ${how}`));

describe('a combination that a policy declares', () => {
  it.each([
    ['lowest', [700, 640], 640],
    ['highest', [700, 640], 700],
    ['primary', [660, 800], 660],
    ['average', [700, 641], 670],
    ['{ weighted: { primary: 3, guarantor: 1 } }', [700, 640], 685],
    ['{ weighted: { primary: 1 } }', [700, 300], 700],
  ])('%s of %j is %i for every party', (how, scores, together) => {
    const result = scoresTogether(combining(how), scores);
    expect(result.score).toBe(alone(together));
    expect(result.parties?.map(({ score }) => score)).toEqual(scores.map(() => alone(together)));
  });

  it('of scores puts together what each party scored, and gives each the reasons of its own file', () => {
    const policy = compile(
      changed(businessLoanText, 'combine: { bureau.score: lowest }', 'combine: { score.business: lowest }'),
    );
    const result = scoresTogether(policy, [780, 500]);
    expect(result).toMatchObject({ outcome: 'decline', score: alone(500) });
    const [strong, weak] = result.parties ?? [];
    expect(weak?.reasons.map(({ code }) => code)).toContain('B05');
    expect(weak?.outcome).toBe('decline');
    // Its own score is above the cutoff: it does not answer for the other's.
    expect(strong).toMatchObject({ outcome: 'passed', reasons: [] });
  });

  it('asks a rule that applies to the primary of nobody else', () => {
    const collateral = { application: { ...application, requestedAmountMinor: 30_000_000 } };
    const party = (role: string) => ({
      partyId: role,
      role,
      inputs: {
        ...collateral,
        business: { ...business, monthsInBusiness: 30, annualEbitdaMinor: 40_000_000 },
        bureau: { score: 790, bankruptcies: 0 },
      },
    });
    const evaluation = evaluateParties(businessLoan, [party('primary'), party('guarantor')]);
    expect(evaluation).toMatchObject({
      result: {
        outcome: 'refer',
        parties: [
          { role: 'primary', outcome: 'refer', reasons: [{ code: 'B15' }] },
          { role: 'guarantor', outcome: 'passed', reasons: [] },
        ],
      },
    });
  });

  it.each([
    ['application.requestedAmountMinor: lowest', 'is the same for every party'],
    ['business.annualRevenueMinor: sum', 'is the same for every party'],
    ['bureau.nothing: lowest', 'must be declared under inputs'],
    ['score.businessProbability: sum', 'is a double: only an int can be added up exactly'],
  ])('is refused: %s', (combine, message) => {
    const parsed = parsePolicy(
      changed(businessLoanText, 'combine: { bureau.score: lowest }', `combine: { ${combine} }`),
    );
    const [name] = combine.split(':');
    expect(parsed).toMatchObject({ ok: false, mistakes: [{ message: `"${name}" ${message}` }] });
  });
});

describe('a stage with a condition', () => {
  it('is passed over where it does not hold, with what it needs', () => {
    const { explanation } = scoresTogether(businessLoan, [780]);
    const stage = explanation.children.find(({ name }) => name === 'bank_account');
    expect(stage).toMatchObject({ gave: 'skipped', saw: { 'score.business': expect.any(Number) } });
  });

  it('may not leave a feature unknown that refers when it is missing', () => {
    const text = changed(
      businessLoanText,
      'type: int, source: bank_data, unit: minor, label: average balance, whenMissing: "null"',
      'type: int, source: bank_data, unit: minor, label: average balance',
    );
    const limit = changed(
      text,
      'derived.coverage < 1.25',
      'bank_data.averageBalanceMinor < 0 || derived.coverage < 1.25',
    );
    const parsed = parsePolicy(limit);
    const messages = parsed.ok ? [] : parsed.mistakes.map(({ message }) => message);
    expect(messages).toContainEqual(
      expect.stringContaining('may not be known: the stage that needs bank_data may be passed over'),
    );
  });
});
