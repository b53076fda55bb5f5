import { evaluateParties, type PolicyParty, type PolicyResult } from '@creditplane/policy';
import { Fault } from '../../../kernel/faults.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { findAssessment } from '../assessment/find-assessment.ts';
import { inputsPlace, openJson, resultPlace } from '../assessment/sealed-json.ts';
import type { CompiledPolicies } from '../policy/compiled-policies.ts';
import { noSuchVersion } from '../policy/find-policy.ts';
import type { AssessmentRow } from '../rows.ts';
import { differences } from './differences.ts';
import type { ReplayView } from './schemas.ts';

/**
 * Judges the stored inputs of an assessment by the stored policy again and holds what comes out against what came out
 * then. Nothing is asked of a provider and nothing is written.
 */
export async function replayAssessment(
  work: Work,
  assessmentId: string,
  { compiled, seal }: { compiled: CompiledPolicies; seal: Seal },
): Promise<ReplayView> {
  const row = await findAssessment(work, assessmentId);
  const { inputs, result } = storedOf(row, seal);
  const pinned = { policyId: row.policy_id, policyVersion: row.policy_version };
  const policy = await compiled.pinned(work, pinned);
  if (!policy) throw noSuchVersion(pinned);
  const evaluation = evaluateParties(policy, inputs);
  const again = evaluation.status === 'complete' ? evaluation.result : null;
  const found = differences(asJson(result), asJson(again));
  return {
    assessmentId,
    applicationId: row.application_id,
    ...pinned,
    contentHash: policy.contentHash,
    identical: found.length === 0,
    differences: found,
    original: { outcome: result?.outcome ?? null, score: result?.score ?? null },
    replayed: { outcome: again?.outcome ?? null, score: again?.score ?? null },
  };
}

/** Our own records, opened under their own places: they are what was sealed there. */
function storedOf(row: AssessmentRow, seal: Seal): { inputs: PolicyParty[]; result: PolicyResult | null } {
  if (row.status === 'started') {
    throw new Fault({ code: 'rejected', publicMessage: 'This assessment is still under way.' });
  }
  if (row.sealed_inputs === null || row.sealed_result === null) {
    throw new Fault({ code: 'gone', publicMessage: 'What this assessment had read was erased.' });
  }
  const inputs = openJson(seal, inputsPlace(row.assessment_id), row.sealed_inputs) as PolicyParty[];
  if (inputs.length === 0) {
    throw new Fault({
      code: 'rejected',
      publicMessage: 'The policy never saw this application: it was referred before anything was read.',
    });
  }
  return {
    inputs,
    result: openJson(seal, resultPlace(row.assessment_id), row.sealed_result) as PolicyResult | null,
  };
}

/** As it is stored: what JSON leaves out was never kept. */
function asJson(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
