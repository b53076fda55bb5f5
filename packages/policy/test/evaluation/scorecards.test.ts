import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CompiledPolicy,
  decideByPolicy,
  type ExplanationNode,
  evaluateParties,
  evaluatePolicy,
  explainInWords,
  featuresSeen,
  type PolicyInputs,
  startEvaluation,
} from '../../src/index.ts';
import { compile } from '../personal-loan.ts';
import { businessLoan, changed, creditCard, creditCardText } from '../policy-texts.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { freq: 6 });
const cardInputs = fc
  .record({
    application: fc.record({
      requestedAmountMinor: fc.integer({ min: 30_000, max: 3_000_000 }),
      channel: fc.constantFrom('web', 'branch', 'partner', 'other'),
    }),
    person: fc.record({
      annualIncomeMinor: maybe(fc.integer({ min: 1_000_000, max: 20_000_000 })),
      monthlyHousingMinor: maybe(fc.nat(300_000)),
      monthsAtEmployer: maybe(fc.nat(300)),
    }),
    bureau: fc.record({
      fileStatus: fc.constantFrom('hit', 'hit', 'hit', 'hit', 'thin', 'no_hit', 'frozen'),
      bankruptcies: fc.constantFrom(0, 0, 0, 0, 0, 1),
      monthlyDebtMinor: fc.nat(300_000),
      utilisationPercent: maybe(
        fc.oneof(fc.constantFrom(998, 999), fc.double({ min: 0, max: 120, noNaN: true })),
      ),
      monthsSinceDelinquency: maybe(fc.nat(120)),
      oldestAccountMonths: maybe(fc.nat(400)),
      inquiries6m: fc.nat(9),
    }),
  })
  .map((value): PolicyInputs => value);

/** Two copies of the card, one for each way of finding reasons. */
const byMaximum = compile(`${creditCardText}\nadverseAction: { method: maximum }\n`);
const methods: readonly (readonly [string, CompiledPolicy])[] = [
  ['the average at the cutoff', creditCard],
  ['the maximum', byMaximum],
];

/** Attributes of the tree by feature, with the bin and the points they gave. */
function attributesIn(tree: ExplanationNode): ReadonlyMap<string, { bin: string; points: number }> {
  const found = new Map<string, { bin: string; points: number }>();
  const visit = (node: ExplanationNode): void => {
    const [feature = '', bin = ''] = node.name.split(' ');
    if (node.kind === 'attribute') found.set(feature, { bin, points: Number(node.gave) });
    for (const child of node.children) visit(child);
  };
  visit(tree);
  return found;
}

describe('a points card', () => {
  const attributes = creditCard.scorecards.get('card')?.segments[0]?.attributes ?? [];

  it('scores the sum of what its bins give, as the tree tells', () => {
    fc.assert(
      fc.property(cardInputs, (inputs) => {
        const { explanation, score } = evaluatePolicy(creditCard, inputs);
        const given = [...attributesIn(explanation).values()];
        fc.pre(given.length === attributes.length);
        expect(score).toBe(440 + given.reduce((sum, { points }) => sum + points, 0));
      }),
      { numRuns: 300 },
    );
  });

  it('is monotone where its bins are: a longer time since a late payment never costs points', () => {
    const scoreAt = (inputs: PolicyInputs, monthsSinceDelinquency: number) =>
      Number(
        featuresSeen(creditCard, [
          { role: 'primary', inputs: { ...inputs, bureau: { ...inputs.bureau, monthsSinceDelinquency } } },
        ])['score.card'],
      );
    fc.assert(
      fc.property(cardInputs, fc.nat(120), fc.nat(120), (inputs, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        expect(scoreAt(inputs, more)).toBeGreaterThanOrEqual(scoreAt(inputs, less));
      }),
      { numRuns: 300 },
    );
  });

  it('says the probability that its points stand for: 20 points double the odds', () => {
    const oddsOf = (months: number) => {
      const inputs = { bureau: { utilisationPercent: 5, inquiries6m: 0, monthsSinceDelinquency: months } };
      const seen = featuresSeen(creditCard, [{ role: 'primary', inputs }]);
      const bad = Number(seen['score.cardProbability']);
      return { score: Number(seen['score.card']), odds: (1 - bad) / bad };
    };
    const [low, high] = [oddsOf(6), oddsOf(70)];
    expect(high.odds / low.odds).toBeCloseTo(2 ** ((high.score - low.score) / 20), 8);
    expect(low.odds).toBeCloseTo(30 * 2 ** ((low.score - 600) / 20), 8);
  });
});

describe.each(methods)('reasons against %s', (_name, policy) => {
  const attributes = policy.scorecards.get('card')?.segments[0]?.attributes ?? [];

  it('are at most four, never of a bin that gives the most, and always the same', () => {
    let declined = 0;
    fc.assert(
      fc.property(cardInputs, (inputs) => {
        const result = evaluatePolicy(policy, inputs);
        const codes = result.reasons.map(({ code }) => code);
        expect(codes.length).toBeLessThanOrEqual(4);
        expect(new Set(codes).size).toBe(codes.length);
        expect(JSON.stringify(evaluatePolicy(policy, structuredClone(inputs)))).toBe(JSON.stringify(result));
        const given = attributesIn(result.explanation);
        const lost = result.explanation.children.some(({ children }) =>
          children.some(({ name, gave }) => name === 'cutoff' && gave === 'decline'),
        );
        if (result.outcome !== 'decline' || !lost) return;
        declined += 1;
        for (const code of codes) {
          const attribute = attributes.find(({ document }) => document.reason === code);
          const points = given.get(attribute?.document.feature ?? '')?.points ?? Number.NaN;
          expect(points, code).toBeLessThan(attribute?.mostPoints ?? Number.NaN);
        }
      }),
      { numRuns: 600 },
    );
    expect(declined).toBeGreaterThan(50);
  });
});

describe('reasons', () => {
  const worse: PolicyInputs = {
    application: { requestedAmountMinor: 100_000, channel: 'web' },
    person: { annualIncomeMinor: 6_000_000, monthsAtEmployer: 100 },
    bureau: {
      fileStatus: 'hit',
      bankruptcies: 0,
      monthlyDebtMinor: 0,
      utilisationPercent: 95,
      monthsSinceDelinquency: 30,
      oldestAccountMonths: 10,
      inquiries6m: 4,
    },
  };
  const codesOf = (policy: CompiledPolicy) => evaluatePolicy(policy, worse).reasons.map(({ code }) => code);

  it('are ranked by what was lost against the reference: each method has its own order', () => {
    // Shortfalls against the average: 33, 21, 15, 6; against the most: 48, 32, 22, 18.
    expect(codesOf(creditCard)).toEqual(['R06', 'R02', 'R07', 'R04']);
    expect(codesOf(byMaximum)).toEqual(['R06', 'R02', 'R07', 'R04']);
    const lateAverage = compile(changed(creditCardText, 'average: 40', 'average: 52'));
    expect(codesOf(lateAverage)).toEqual(['R06', 'R02', 'R04', 'R07']);
  });

  it('that fall short by the same stand in the order of the card', () => {
    const tied = compile(
      changed(changed(creditCardText, 'average: 27', 'average: 26'), 'average: 29', 'average: 34'),
    );
    // R02 and R07 are both short by 20.
    expect(codesOf(tied)).toEqual(['R06', 'R02', 'R07', 'R04']);
  });

  it('name the number of inquiries as a key factor beyond the fourth', () => {
    const more = compile(
      changed(
        changed(
          changed(creditCardText, 'average: 29', 'average: 18'),
          'reason: R14\n            average: 17',
          'reason: R15\n            average: 26',
        ),
        'R15: { text: Excessive obligations in relation to income }',
        'R15: { text: Excessive obligations in relation to income, keyFactor: Income }',
      ),
    );
    const short = {
      ...worse,
      person: { annualIncomeMinor: 6_000_000, monthsAtEmployer: 1 },
      bureau: { ...worse.bureau, inquiries6m: 3 },
    };
    const { keyFactors = [] } = evaluatePolicy(more, short);
    expect(keyFactors).toHaveLength(5);
    expect(keyFactors.at(-1)).toMatch(/inquiries/);
  });

  it('of a rule in the stage before are those of the rule: the component that failed', () => {
    const bankrupt = { ...worse, bureau: { ...worse.bureau, bankruptcies: 1 } };
    expect(evaluatePolicy(creditCard, bankrupt).reasons.map(({ code }) => code)).toEqual(['R03']);
  });
});

describe('a logistic model', () => {
  const business = {
    annualRevenueMinor: 100_000_000,
    annualEbitdaMinor: 15_000_000,
    annualDebtServiceMinor: 0,
    industryRisk: 'medium',
    hasFiledReturns: true,
  };
  const scoreOf = (monthsInBusiness: number, score: number) =>
    featuresSeen(businessLoan, [
      { role: 'primary', inputs: { business: { ...business, monthsInBusiness }, bureau: { score } } },
    ]);

  it('scores each segment by its own coefficients, scaled to points', () => {
    const factor = 40 / Math.LN2;
    const offset = 500 - factor * Math.log(20);
    const established = 2.4 - 0.007 * 700 - 0.02 * 15 + 0.7 * 0.1;
    expect(scoreOf(60, 700)['score.business']).toBe(Math.floor(offset - factor * established + 0.5));
    const young = 3.2 - 0.0085 * 700 + 0.9 * 0.1 - 0.35;
    expect(scoreOf(35, 700)['score.business']).toBe(Math.floor(offset - factor * young + 0.5));
    expect(scoreOf(35, 700)['score.businessProbability']).toBeCloseTo(1 / (1 + Math.exp(-young)), 10);
  });
});

describe('evaluation', () => {
  it('replays 10,000 random applications bit for bit from what was stored', () => {
    fc.assert(
      fc.property(cardInputs, (inputs) => {
        const state = startEvaluation(creditCard, inputs);
        const stored = JSON.parse(JSON.stringify(state.inputs)) as PolicyInputs;
        expect(JSON.stringify(startEvaluation(creditCard, stored))).toBe(JSON.stringify(state));
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it.each([
    ['a line', creditCard],
    ['a business loan', businessLoan],
  ])(
    'of %s never throws on arbitrary JSON, and decides the same with and without the tree',
    (_name, policy) => {
      fc.assert(
        fc.property(fc.oneof(cardInputs, fc.jsonValue()), (value) => {
          const inputs = value as PolicyInputs;
          const result = evaluatePolicy(policy, inputs);
          const decision = decideByPolicy(policy, inputs);
          expect(decision.outcome).toBe(result.outcome);
          expect(decision.reasonCodes).toEqual(result.reasons.map(({ code }) => code));
          expect(explainInWords(result)).toEqual(expect.any(Array));
          const parties = evaluateParties(policy, [
            { partyId: 'a', role: 'primary', inputs },
            { partyId: 'b', role: 'guarantor', inputs },
          ]);
          expect(['needs', 'complete']).toContain(parties.status);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('answers a line with the largest that passes, and no larger one does', () => {
    let answered = 0;
    fc.assert(
      fc.property(cardInputs, (inputs) => {
        const { outcome, terms } = decideByPolicy(creditCard, inputs);
        if (outcome !== 'counteroffer' || terms === null) return;
        answered += 1;
        const ask = (requestedAmountMinor: number) =>
          decideByPolicy(creditCard, {
            ...inputs,
            application: { ...inputs.application, requestedAmountMinor },
          });
        expect(ask(terms.amountMinor)).toMatchObject({ outcome: 'approve', terms });
        const next = terms.amountMinor + 50_000;
        if (next <= Number(inputs.application?.['requestedAmountMinor']))
          expect(ask(next).outcome).not.toBe('approve');
      }),
      { numRuns: 2_000 },
    );
    expect(answered).toBeGreaterThan(20);
  });
});
