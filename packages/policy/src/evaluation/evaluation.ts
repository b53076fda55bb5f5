import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ProviderKind } from '../document/policy-document.ts';
import type { EvaluationState, PolicyInputs } from './evaluation-state.ts';
import type { PolicyResult } from './policy-result.ts';

export function requiredProviderData(policy: CompiledPolicy, stageIndex: number): readonly ProviderKind[] {
  return policy.stages[stageIndex]?.needs ?? [];
}
export function startEvaluation(_policy: CompiledPolicy, _inputs: PolicyInputs): EvaluationState {
  throw new Error('not built yet');
}
export function continueEvaluation(
  _policy: CompiledPolicy,
  _state: EvaluationState,
  _moreInputs: PolicyInputs,
): EvaluationState {
  throw new Error('not built yet');
}
export function evaluatePolicy(_policy: CompiledPolicy, _inputs: PolicyInputs): PolicyResult {
  throw new Error('not built yet');
}
