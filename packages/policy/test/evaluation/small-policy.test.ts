import { describe, expect, it } from 'vitest';
import { evaluatePolicy, explainInWords, startEvaluation } from '../../src/index.ts';
import { compile } from '../personal-loan.ts';

interface Parts {
  readonly inputs?: string;
  readonly stages?: string;
  readonly affordability?: string;
  readonly counteroffer?: string;
}

/** A policy with no more than it must have, scored on what the applicant says. */
function smallPolicy({ inputs = '', stages, affordability = '[]', counteroffer = '' }: Parts) {
  return compile(`
id: small
version: 3
product: { kind: loan, currency: USD, minAmountMinor: 1000, maxAmountMinor: 10000, termsMonths: [6, 12], reason: R1 }
score: application.points
undeterminedReason: R2
inputs:
  application.requestedAmountMinor: { type: int, source: application }
  application.requestedTermMonths: { type: int, source: application }
  application.points: { type: int, source: application }
${inputs}
stages:
${stages ?? '  - { name: only, rules: [{ id: never, when: size("") > 0, outcome: decline, reason: R1 }] }'}
pricing: { rows: [{ id: all, scoreFrom: 0, annualRateBps: 1200 }] }
limits:
  amounts: { reason: R3, rows: [{ id: all, scoreFrom: 0, minMinor: 1000, maxMinor: 10000 }] }
  affordability: ${affordability}
${counteroffer}
reasons: { R1: { text: One }, R2: { text: Two }, R3: { text: Three }, R4: { text: Four }, R5: { text: Five }, R6: { text: Six } }
`);
}

const asked = { requestedAmountMinor: 6000, requestedTermMonths: 6, points: 1 };

describe('rules', () => {
  it('asks for a document and sends the application to a person, after all stages have run', () => {
    const policy = smallPolicy({
      stages: `
  - { name: first, rules: [{ id: payslip, when: "true", outcome: require_document, document: payslip, reason: R4 }] }
  - { name: second, rules: [{ id: seen, when: application.points == 1, outcome: flag, reason: R5 }] }`,
    });
    expect(evaluatePolicy(policy, { application: asked })).toMatchObject({
      outcome: 'refer',
      requirements: [{ ruleId: 'payslip', document: 'payslip', reasonCode: 'R4' }],
      flags: [{ ruleId: 'seen', reasonCode: 'R5' }],
      reasons: [{ code: 'R4', text: 'Four', rank: 1 }],
    });
  });

  it('lets a decline win over a referral of the same stage, with the decline reasons only', () => {
    const policy = smallPolicy({
      stages: `
  - name: only
    rules:
      - { id: a, when: "true", outcome: refer, reason: R4 }
      - { id: b, when: "true", outcome: decline, reason: R5 }
      - { id: c, when: "true", outcome: decline, reason: R3 }
      - { id: d, when: "true", outcome: decline, reason: R5 }`,
    });
    const { outcome, reasons } = evaluatePolicy(policy, { application: asked });
    expect(outcome).toBe('decline');
    expect(reasons.map(({ code, rank }) => `${rank} ${code}`)).toEqual(['1 R5', '2 R3']);
  });

  it('gives four reasons at most', () => {
    const rules = ['R6', 'R5', 'R4', 'R3', 'R1'].map(
      (reason) => `{ id: x${reason.toLowerCase()}, when: "true", outcome: decline, reason: ${reason} }`,
    );
    const policy = smallPolicy({ stages: `  - { name: only, rules: [${rules.join(', ')}] }` });
    const { reasons } = evaluatePolicy(policy, { application: asked });
    expect(reasons.map(({ code }) => code)).toEqual(['R6', 'R5', 'R4', 'R3']);
  });

  it('refers a condition that cannot be determined: a missing value, an overflow, a division by zero', () => {
    const policy = smallPolicy({
      inputs: `  person.n: { type: int, source: person, whenMissing: 'null' }`,
      stages:
        '  - { name: only, rules: [{ id: ratio, when: 9000000000 * person.n / (person.n - 1) > 2, outcome: decline, reason: R4 }] }',
    });
    const outcomeAt = (n: unknown) => evaluatePolicy(policy, { application: asked, person: { n } });
    for (const n of [undefined, 'text', 1, 9e15, 1.5]) {
      expect(outcomeAt(n)).toMatchObject({ outcome: 'refer', reasons: [{ code: 'R2' }] });
    }
    expect(outcomeAt(0).outcome).toBe('approve');
    expect(outcomeAt(5).outcome).toBe('decline');
    expect(explainInWords(outcomeAt(1))).toEqual(['ratio not determined']);
  });

  it('asks for each kind of provider data where its stage needs it', () => {
    const policy = smallPolicy({
      inputs: `
  identity.ok: { type: bool, source: identity }
  bank_data.balanceMinor: { type: int, source: bank_data }`,
      stages: `
  - { name: first, needs: [identity], rules: [{ id: a, when: "!identity.ok", outcome: decline, reason: R4 }] }
  - { name: second, needs: [bank_data], rules: [{ id: b, when: bank_data.balanceMinor < 0, outcome: decline, reason: R5 }] }`,
    });
    expect(startEvaluation(policy, { application: asked })).toMatchObject({ providerData: ['identity'] });
    expect(startEvaluation(policy, { application: asked, identity: { ok: true } })).toMatchObject({
      status: 'needs',
      stageIndex: 1,
      providerData: ['bank_data'],
    });
    const declined = startEvaluation(policy, { application: asked, identity: { ok: false } });
    expect(declined).toMatchObject({ status: 'complete', result: { outcome: 'decline' } });
  });
});

describe('missing values', () => {
  const withMissing = (whenMissing: string) =>
    smallPolicy({
      inputs: `  person.n: { type: int, source: person, whenMissing: ${whenMissing} }`,
      stages:
        '  - { name: only, rules: [{ id: low, when: has(person.n) && person.n < 5, outcome: decline, reason: R4 }] }',
    });

  it.each([
    ['refer', 'refer'],
    ["'null'", 'approve'],
    ['null', 'approve'],
    ['3', 'decline'],
    ['7', 'approve'],
  ])('of an input that says %s end in %s', (whenMissing, outcome) => {
    expect(evaluatePolicy(withMissing(whenMissing), { application: asked }).outcome).toBe(outcome);
    expect(evaluatePolicy(withMissing(whenMissing), { application: asked, person: { n: [] } }).outcome).toBe(
      outcome,
    );
  });
});

describe('limits', () => {
  it('decline where the policy makes no counteroffer', () => {
    const policy = smallPolicy({ affordability: '[{ id: p, when: offer.paymentMinor > 900, reason: R6 }]' });
    expect(evaluatePolicy(policy, { application: asked })).toMatchObject({
      outcome: 'decline',
      reasons: [{ code: 'R6' }],
    });
  });

  it('prefer the largest amount, then the term nearest to the one asked for', () => {
    const policy = smallPolicy({
      affordability: '[{ id: p, when: offer.paymentMinor > 900, reason: R6 }]',
      counteroffer: 'counteroffer: { incrementMinor: 500 }',
    });
    expect(evaluatePolicy(policy, { application: asked }).offers).toMatchObject([
      { amountMinor: 6000, termMonths: 12 },
    ]);
    const most = evaluatePolicy(policy, { application: { ...asked, requestedAmountMinor: 5250 } });
    expect(most.offers).toMatchObject([{ amountMinor: 5250, termMonths: 12 }]);
  });

  it('make a counteroffer pass rules that read the amount asked for', () => {
    const policy = smallPolicy({
      stages:
        '  - { name: only, rules: [{ id: odd, when: application.requestedAmountMinor == 5500, outcome: decline, reason: R4 }] }',
      affordability: '[{ id: a, when: application.requestedAmountMinor > 5500, reason: R6 }]',
      counteroffer: 'counteroffer: { incrementMinor: 500 }',
    });
    const result = evaluatePolicy(policy, { application: asked });
    expect(result.offers).toMatchObject([{ amountMinor: 5000, termMonths: 6 }]);
  });
});

describe('a score without a price', () => {
  it('goes to a person, whatever was asked for', () => {
    const policy = smallPolicy({ counteroffer: 'counteroffer: { incrementMinor: 500 }' });
    const tooMuch = { ...asked, requestedAmountMinor: 99_000, points: -1 };
    expect(evaluatePolicy(policy, { application: tooMuch })).toMatchObject({
      outcome: 'refer',
      reasons: [{ code: 'R2' }],
    });
  });
});

describe('the explanation', () => {
  it('holds every stage, rule, row and limit with the values it saw', () => {
    const policy = smallPolicy({ affordability: '[{ id: p, when: offer.paymentMinor > 2000, reason: R6 }]' });
    expect(evaluatePolicy(policy, { application: asked }).explanation).toEqual({
      kind: 'policy',
      name: 'small@3',
      saw: { 'application.points': 1 },
      gave: 'approve',
      comparisons: [],
      children: [
        {
          kind: 'stage',
          name: 'only',
          saw: {},
          gave: 'passed',
          comparisons: [],
          children: [{ kind: 'rule', name: 'never', saw: {}, gave: 'passed', comparisons: [], children: [] }],
        },
        {
          kind: 'pricing',
          name: 'all',
          saw: { 'application.points': 1 },
          gave: 1200,
          comparisons: [],
          children: [],
        },
        {
          kind: 'limits',
          name: 'asked',
          saw: { amountMinor: 6000, termMonths: 6 },
          gave: 'passed',
          comparisons: [],
          children: [
            {
              kind: 'row',
              name: 'all',
              saw: { score: 1, amountMinor: 6000, minMinor: 1000, maxMinor: 10000 },
              gave: 'passed',
              comparisons: [],
              children: [],
            },
            {
              kind: 'limit',
              name: 'p',
              saw: { 'offer.paymentMinor': 1035 },
              gave: 'passed',
              comparisons: [
                {
                  feature: 'offer.paymentMinor',
                  label: 'payment',
                  unit: 'minor',
                  currency: 'USD',
                  operator: '>',
                  limit: 2000,
                  value: 1035,
                  holds: false,
                },
              ],
              children: [],
            },
          ],
        },
      ],
    });
  });
});
