import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import { type ProviderKind, providerKinds } from '../document/names.ts';
import { conclude, concludeUnreadable, findingsOf } from './conclude.ts';
import type { GrantedTerms } from './credit-request.ts';
import type { EvaluationState, PolicyInputs, RecordedInputs } from './evaluation-state.ts';
import { featureValues, readFeature } from './feature-values.ts';
import type { PolicyOutcome, PolicyResult } from './policy-result.ts';
import { firstReasons } from './ranked-reasons.ts';
import { isRecord, membersOf, recordInputs } from './recorded-inputs.ts';
import { runStages } from './run-stages.ts';

/** Provider data that a stage needs, counted from 0; nothing for a stage that the policy does not have. */
export function requiredProviderData(policy: CompiledPolicy, stageIndex: number): readonly ProviderKind[] {
  return policy.stages[stageIndex]?.needs ?? [];
}

/**
 * Evaluates as far as the inputs reach: to a result, or to the first stage that needs provider data which the inputs
 * have not. A provider kind given as null has answered with nothing. Takes any value as inputs, never throws; the same
 * policy and inputs give the same state.
 */
export function startEvaluation(policy: CompiledPolicy, inputs: PolicyInputs): EvaluationState {
  return advance(policy, recordInputs(policy, inputs), answeredIn(inputs));
}

/**
 * Takes up a stored evaluation with the provider data that it asked for. One call answers all that
 * `state.providerData` names: a kind that `moreInputs` has not got is taken as unavailable, and its features as
 * missing. What was known before stays as it was; a complete evaluation is returned as it is. A state of another
 * policy gives a referral that says so. Never throws.
 */
export function continueEvaluation(
  policy: CompiledPolicy,
  state: EvaluationState,
  moreInputs: PolicyInputs,
): EvaluationState {
  if (!isRecord(state) || state.contentHash !== policy.contentHash) {
    return unreadable(policy, 'the stored evaluation is not of this policy');
  }
  if (state.status === 'complete' && isRecord(state.result)) return state;
  const stored = recordInputs(policy, state.inputs);
  const answered = answeredKinds(state.answered);
  const { missingData } = runStages(policy, featureValues(policy, stored), { answered, explain: false });
  const more = recordInputs(policy, moreInputs);
  const fresh = Object.fromEntries(missingData.map((kind) => [kind, more[kind] ?? {}]));
  return advance(policy, { ...stored, ...fresh }, new Set([...answered, ...missingData]));
}

/** Evaluates at once; provider data that the inputs have not is taken as unavailable. Never throws. */
export function evaluatePolicy(policy: CompiledPolicy, inputs: PolicyInputs): PolicyResult {
  const values = featureValues(policy, inputs);
  return conclude(policy, values, runStages(policy, values, { explain: true }));
}

/** What a policy comes to, in short: without the tree, and without the schedule of what is offered. */
export interface PolicyDecision {
  readonly outcome: PolicyOutcome;
  /** At most four, ranked. */
  readonly reasonCodes: readonly string[];
  readonly score: number | null;
  readonly terms: GrantedTerms | null;
  /** The stage that ended the matter; the last one where none did. */
  readonly stageIndex: number;
  /** Provider data that was asked for until it was decided. */
  readonly asked: readonly ProviderKind[];
}

/** The same decision as `evaluatePolicy`, many times faster: for backtests. Never throws. */
export function decideByPolicy(policy: CompiledPolicy, inputs: PolicyInputs): PolicyDecision {
  return decideValues(policy, featureValues(policy, inputs));
}

/** The same of values that have been read already. */
function decideValues(policy: CompiledPolicy, values: FeatureValues): PolicyDecision {
  const run = runStages(policy, values, { explain: false });
  const { outcome, reasonCodes, terms } = findingsOf(policy, values, run, false);
  const score = readFeature(policy, values, policy.document.score);
  return {
    outcome,
    reasonCodes: firstReasons(reasonCodes),
    score: typeof score === 'number' ? score : null,
    terms,
    stageIndex: run.stageIndex,
    asked: run.asked,
  };
}

/**
 * Stages are run from the first each time: they are pure and cost microseconds, and so a state holds no more than the
 * inputs, and replaying it is the same as evaluating it.
 */
function advance(
  policy: CompiledPolicy,
  inputs: RecordedInputs,
  answered: ReadonlySet<ProviderKind>,
): EvaluationState {
  const values = featureValues(policy, inputs);
  const run = runStages(policy, values, { answered, explain: true });
  const evaluation = {
    policyId: policy.id,
    policyVersion: policy.version,
    contentHash: policy.contentHash,
    inputs,
    answered: providerKinds.filter((kind) => answered.has(kind)),
  };
  if (run.ended !== 'needs') {
    return { status: 'complete', ...evaluation, result: conclude(policy, values, run) };
  }
  const { stageIndex, missingData } = run;
  const stageName = policy.stages[stageIndex]?.name ?? '';
  return { status: 'needs', ...evaluation, stageIndex, stageName, providerData: missingData };
}

function answeredIn(inputs: unknown): ReadonlySet<ProviderKind> {
  return new Set(providerKinds.filter((kind) => membersOf(inputs, kind) !== undefined));
}

function answeredKinds(stored: unknown): ReadonlySet<ProviderKind> {
  return new Set(providerKinds.filter((kind) => Array.isArray(stored) && stored.includes(kind)));
}

function unreadable(policy: CompiledPolicy, note: string): EvaluationState {
  const { id: policyId, version: policyVersion, contentHash } = policy;
  const result = concludeUnreadable(policy, featureValues(policy, {}), note);
  return { status: 'complete', policyId, policyVersion, contentHash, inputs: {}, answered: [], result };
}
