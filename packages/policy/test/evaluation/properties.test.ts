import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  continueEvaluation,
  type EvaluationState,
  evaluatePolicy,
  explainInWords,
  type PolicyInputs,
  startEvaluation,
} from '../../src/index.ts';
import { inputsWith, personalLoan, strainedFile } from '../personal-loan.ts';

const outcomes = ['approve', 'decline', 'counteroffer', 'refer'];

/** Mostly what a feature expects; now and then nothing, or anything else. */
const near = (value: fc.Arbitrary<unknown>) =>
  fc.oneof(
    { weight: 60, arbitrary: value },
    { weight: 1, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.jsonValue() },
  );
const inputs = fc
  .record({
    application: near(
      fc.record({
        requestedAmountMinor: near(fc.integer({ min: 90_000, max: 6_000_000 })),
        requestedTermMonths: near(fc.constantFrom(12, 24, 36, 48, 60)),
        currency: near(fc.constant('USD')),
      }),
    ),
    person: near(
      fc.record({
        annualIncomeMinor: near(fc.integer({ min: 1_000_000, max: 30_000_000 })),
        employmentStatus: near(fc.constantFrom('employed', 'retired')),
        monthsAtEmployer: near(fc.integer({ min: 0, max: 300 })),
        monthlyHousingMinor: near(fc.integer({ min: 0, max: 300_000 })),
      }),
    ),
    bureau: near(
      fc.record({
        fileStatus: near(fc.constantFrom(...Array<string>(12).fill('hit'), 'thin', 'no_hit', 'frozen')),
        score: near(fc.integer({ min: 600, max: 850 })),
        openTradelines: near(fc.nat(20)),
        delinquencies24m: near(fc.constantFrom(0, 0, 0, 0, 1, 3)),
        bankruptcies: near(fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 1)),
        utilisationPercent: near(fc.double({ min: 0, max: 120, noNaN: true })),
        monthlyDebtMinor: near(fc.nat(300_000)),
        inquiries6m: near(fc.nat(10)),
        fraudAlert: near(fc.constantFrom(...Array<boolean>(12).fill(false), true)),
      }),
    ),
  })
  .map((value) => value as PolicyInputs);
const anything = fc.jsonValue().map((value) => value as PolicyInputs);

describe('every evaluation', () => {
  it('ends in an outcome on arbitrary JSON', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.oneof(inputs, anything), (value) => {
        const result = evaluatePolicy(personalLoan, value);
        expect(outcomes).toContain(result.outcome);
        reached.add(result.outcome);
        expect(result.reasons.length).toBeLessThanOrEqual(4);
        expect(result.reasons.length === 0).toBe(result.outcome === 'approve');
        expect(result.offers.length > 0).toBe(['approve', 'counteroffer'].includes(result.outcome));
        expect(explainInWords(result)).toEqual(expect.any(Array));
      }),
      { numRuns: 600 },
    );
    // Else the inputs would prove little.
    expect([...reached].sort()).toEqual(outcomes.toSorted());
  });

  it('continues from arbitrary JSON without throwing', () => {
    fc.assert(
      fc.property(anything, anything, (stored, more) => {
        const ofThisPolicy = { contentHash: personalLoan.contentHash, ...(stored as object) };
        for (const state of [stored, ofThisPolicy]) {
          const next = continueEvaluation(personalLoan, state as unknown as EvaluationState, more);
          expect(['needs', 'complete']).toContain(next.status);
        }
      }),
    );
  });

  it('is the same every time, and in stages as at once', () => {
    fc.assert(
      fc.property(inputs, (value) => {
        const once = evaluatePolicy(personalLoan, value);
        expect(JSON.stringify(evaluatePolicy(personalLoan, structuredClone(value)))).toBe(
          JSON.stringify(once),
        );
        const { bureau, ...before } = typeof value === 'object' ? value : {};
        const started = startEvaluation(personalLoan, before);
        const stored = JSON.parse(JSON.stringify(started)) as EvaluationState;
        const ended = continueEvaluation(personalLoan, stored, bureau === undefined ? {} : { bureau });
        expect(ended.status === 'complete' && JSON.stringify(ended.result.reasons)).toBe(
          JSON.stringify(once.reasons),
        );
        expect(ended.status === 'complete' && JSON.stringify(ended.result.offers)).toBe(
          JSON.stringify(once.offers),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('a counteroffer', () => {
  const { product, counteroffer } = personalLoan.document;
  const incrementMinor = counteroffer?.incrementMinor ?? 0;

  it('passes its own policy, and nothing larger on the grid does', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000, max: 6_000_000 }),
        fc.constantFrom(...product.termsMonths),
        fc.nat(150_000),
        fc.integer({ min: 640, max: 850 }),
        (requestedAmountMinor, requestedTermMonths, monthlyDebtMinor, score) => {
          const file = { ...strainedFile, monthlyDebtMinor, score };
          const ask = (amountMinor: number, termMonths: number) =>
            evaluatePolicy(
              personalLoan,
              inputsWith(file, { requestedAmountMinor: amountMinor, requestedTermMonths: termMonths }),
            );
          const result = ask(requestedAmountMinor, requestedTermMonths);
          fc.pre(result.outcome === 'counteroffer');
          const [offer] = result.offers;
          if (offer === undefined) throw new Error('a counteroffer without an offer');
          const again = ask(offer.amountMinor, offer.termMonths);
          expect(again.outcome).toBe('approve');
          expect(again.offers).toEqual(result.offers);
          const nextMinor = offer.amountMinor + incrementMinor;
          if (nextMinor > requestedAmountMinor) return;
          for (const term of product.termsMonths) expect(ask(nextMinor, term).outcome).not.toBe('approve');
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);
});
