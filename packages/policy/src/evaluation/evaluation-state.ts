import type { FeatureSource, ProviderKind } from '../document/names.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import type { PolicyResult } from './policy-result.ts';

type SuppliedSource = Exclude<FeatureSource, 'derived'>;

/**
 * Feature values by source: `{ application: { requestedAmountMinor: 2000000 }, person: {...}, bureau: {...} }`.
 * What a policy does not declare is dropped; a value of the wrong type counts as missing.
 */
export type PolicyInputs = { readonly [source in SuppliedSource]?: Readonly<Record<string, unknown>> | null };

/** The declared features of the inputs, as they are kept for replay. Personal data: store it encrypted. */
export type RecordedInputs = {
  readonly [source in SuppliedSource]?: Readonly<Record<string, Scalar | null>>;
};

interface EvaluationOf {
  readonly policyId: string;
  readonly policyVersion: number;
  readonly contentHash: string;
  /** All that the evaluation has read so far: with the policy, all that a replay needs. */
  readonly inputs: RecordedInputs;
  /** Provider kinds that were asked and have answered, be it with nothing. */
  readonly answered: readonly ProviderKind[];
}

/** An evaluation that stands before a stage whose provider data it has not got. */
export interface EvaluationNeeds extends EvaluationOf {
  readonly status: 'needs';
  readonly stageIndex: number;
  readonly stageName: string;
  /** The kinds to fetch before `continueEvaluation`. */
  readonly providerData: readonly ProviderKind[];
}

export interface EvaluationComplete extends EvaluationOf {
  readonly status: 'complete';
  readonly result: PolicyResult;
}

/** Where an evaluation stands: plain JSON, to be stored and taken up again. */
export type EvaluationState = EvaluationNeeds | EvaluationComplete;
