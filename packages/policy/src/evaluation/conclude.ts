import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { seen } from './explain-condition.ts';
import { readFeature } from './feature-values.ts';
import { findOffer, type OfferFindings } from './find-offer.ts';
import type { CreditLine, PolicyOffer, PolicyResult } from './policy-result.ts';
import { priceOffer } from './price-offer.ts';
import { rankReasons } from './ranked-reasons.ts';
import type { StagesRun } from './run-stages.ts';
import { keyFactorsOf } from './scorecard-reasons.ts';

/** What an application comes to whose stages have been run to their end. */
export function findingsOf(
  policy: CompiledPolicy,
  values: FeatureValues,
  run: StagesRun,
  explain: boolean,
): OfferFindings {
  if (run.ended === 'passed') return findOffer(policy, [{ values, isPrimary: true }], explain);
  return {
    outcome: run.ended === 'decline' ? 'decline' : 'refer',
    reasonCodes: run.reasonCodes,
    terms: null,
    nodes: [],
  };
}

/** The result of an application whose stages have been run to their end. */
export function conclude(policy: CompiledPolicy, values: FeatureValues, run: StagesRun): PolicyResult {
  return writeResult(policy, values, findingsOf(policy, values, run, true), run);
}

/** The result where what was stored of an evaluation does not belong to the policy: a person has to look. */
export function concludeUnreadable(
  policy: CompiledPolicy,
  values: FeatureValues,
  note: string,
): PolicyResult {
  const node: ExplanationNode = {
    kind: 'note',
    name: note,
    saw: {},
    gave: 'refer',
    comparisons: [],
    children: [],
  };
  const found = {
    outcome: 'refer',
    reasonCodes: [policy.document.undeterminedReason],
    terms: null,
    nodes: [node],
  } as const;
  return writeResult(policy, values, found, { requirements: [], flags: [], nodes: [] });
}

/** The result as it is kept and shown, from what was found of the party whose score decides. */
export function writeResult(
  policy: CompiledPolicy,
  values: FeatureValues,
  { outcome, reasonCodes, terms, nodes }: OfferFindings,
  run: Pick<StagesRun, 'requirements' | 'flags' | 'nodes'>,
): PolicyResult {
  const score = readFeature(policy, values, policy.document.score);
  const keyFactors = keyFactorsOf(policy, values);
  return {
    outcome,
    reasons: rankReasons(policy, reasonCodes),
    requirements: outcome === 'refer' ? run.requirements : [],
    flags: run.flags,
    ...writeTerms(policy, terms),
    score: typeof score === 'number' ? score : null,
    ...(keyFactors.length > 0 ? { keyFactors } : {}),
    policyId: policy.id,
    policyVersion: policy.version,
    contentHash: policy.contentHash,
    explanation: {
      kind: 'policy',
      name: `${policy.id}@${policy.version}`,
      saw: seen(policy, values, [policy.document.score]),
      gave: outcome,
      comparisons: [],
      children: [...run.nodes, ...nodes],
    },
  };
}

function writeTerms(
  { document }: CompiledPolicy,
  terms: OfferFindings['terms'],
): { readonly offers: readonly PolicyOffer[]; readonly line?: CreditLine } {
  if (terms === null) return { offers: [] };
  const { amountMinor, annualRateBps } = terms;
  if (document.product.credit === 'line') return { offers: [], line: { amountMinor, annualRateBps } };
  return { offers: [priceOffer(terms, annualRateBps)] };
}
