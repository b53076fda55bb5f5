import { evaluateParties, type PolicyParty } from '@creditplane/policy';
import { LRUCache } from 'lru-cache';
import type { Clock } from '../../../kernel/clock.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { AssessmentOrder } from '../assessment/assessment-order.ts';
import type { CompiledPolicies } from '../policy/compiled-policies.ts';
import type { RiskTables, ShadowRow } from '../rows.ts';
import { findTrial } from './repository.ts';

/** What a shadow came to, before it is written. */
export type ShadowFinding = Pick<
  ShadowRow,
  'policy_version' | 'status' | 'outcome' | 'score' | 'reason_codes' | 'content_hash'
>;

export type Shadows = {
  /** The shadow versions that an assessment is to be compared with; remembered for half a second. */
  versions(
    work: Work,
    order: Pick<AssessmentOrder, 'policyId' | 'policyVersion'>,
  ): Promise<readonly number[]>;
  /** What each would have decided on what was read for the version that decides; it never asks a provider. */
  judge(
    work: Work,
    order: Pick<AssessmentOrder, 'policyId'>,
    versions: readonly number[],
    parties: readonly PolicyParty[],
  ): Promise<readonly ShadowFinding[]>;
};

const rememberedMs = 500;

export function createShadows({ compiled, clock }: { compiled: CompiledPolicies; clock: Clock }): Shadows {
  const remembered = new LRUCache<string, { versions: readonly number[]; untilMs: number }>({ max: 10_000 });
  return {
    versions: async (work, { policyId, policyVersion }) => {
      const key = `${work.scope.tenantId}:${work.scope.mode}:${policyId}`;
      const nowMs = clock.now().getTime();
      const known = remembered.get(key);
      const others = (versions: readonly number[]) => versions.filter((version) => version !== policyVersion);
      if (known && nowMs < known.untilMs) return others(known.versions);
      const versions = (await findTrial(work, policyId))?.shadow_versions ?? [];
      remembered.set(key, { versions, untilMs: nowMs + rememberedMs });
      return others(versions);
    },
    judge: async (work, { policyId }, versions, parties) => {
      const findings: ShadowFinding[] = [];
      for (const policyVersion of versions) {
        const policy = await compiled.pinned(work, { policyId, policyVersion });
        if (!policy) continue;
        const evaluation = evaluateParties(policy, parties);
        const base = { policy_version: policyVersion, content_hash: policy.contentHash };
        if (evaluation.status !== 'complete') {
          findings.push({ ...base, status: 'needs_data', outcome: null, score: null, reason_codes: [] });
          continue;
        }
        const { outcome, score, reasons } = evaluation.result;
        findings.push({
          ...base,
          status: 'completed',
          outcome,
          score,
          reason_codes: reasons.map(({ code }) => code),
        });
      }
      return findings;
    },
  };
}

/** Written with the assessment itself, in one statement. */
export function recordShadows(
  work: Work,
  { assessmentId, policyId }: Pick<AssessmentOrder, 'assessmentId' | 'policyId'>,
  findings: readonly ShadowFinding[],
): void {
  if (findings.length === 0) return;
  const { tenantId: tenant_id, mode } = work.scope;
  const rows = findings.map((finding) => ({
    ...finding,
    assessment_id: assessmentId,
    tenant_id,
    mode,
    policy_id: policyId,
    created_at: work.now,
  }));
  work.defer(
    work
      .tables<RiskTables>()
      .insertInto('risk.shadow_assessments')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['assessment_id', 'policy_version']).doNothing()),
  );
}
