import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import type { RecordedInputs } from './evaluation-state.ts';
import { seen } from './explain-condition.ts';
import { type FeatureValues, readFeature } from './feature-values.ts';
import { findOffer, type OfferFindings } from './find-offer.ts';
import type { PolicyResult } from './policy-result.ts';
import { rankReasons } from './ranked-reasons.ts';
import type { StagesRun } from './run-stages.ts';

/** The result of an application whose stages have been run to their end. */
export function conclude(
  policy: CompiledPolicy,
  inputs: RecordedInputs,
  values: FeatureValues,
  run: StagesRun,
): PolicyResult {
  const found: OfferFindings =
    run.ended === 'passed'
      ? findOffer(policy, inputs, values)
      : {
          outcome: run.ended === 'decline' ? 'decline' : 'refer',
          reasonCodes: run.reasonCodes,
          offers: [],
          nodes: [],
        };
  return writeResult(policy, values, found, run);
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
    offers: [],
    nodes: [node],
  } as const;
  return writeResult(policy, values, found, { requirements: [], flags: [], nodes: [] });
}

/** The result as it is kept and shown, from what was found of the party whose score decides. */
export function writeResult(
  policy: CompiledPolicy,
  values: FeatureValues,
  { outcome, reasonCodes, offers, nodes }: OfferFindings,
  run: Pick<StagesRun, 'requirements' | 'flags' | 'nodes'>,
): PolicyResult {
  const score = readFeature(values, policy.document.score);
  return {
    outcome,
    reasons: rankReasons(policy, reasonCodes),
    requirements: outcome === 'refer' ? run.requirements : [],
    flags: run.flags,
    offers,
    score: typeof score === 'number' ? score : null,
    policyId: policy.id,
    policyVersion: policy.version,
    contentHash: policy.contentHash,
    explanation: {
      kind: 'policy',
      name: `${policy.id}@${policy.version}`,
      saw: seen(values, [policy.document.score]),
      gave: outcome,
      comparisons: [],
      children: [...run.nodes, ...nodes],
    },
  };
}
