import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { RiskTables, ShadowRow, TrialRow } from '../rows.ts';

export function findTrial(work: Work, policyId: string): Promise<TrialRow | undefined> {
  return work
    .tables<RiskTables>()
    .selectFrom('risk.trials')
    .selectAll()
    .where('policy_id', '=', policyId)
    .executeTakeFirst();
}

export async function putTrial(work: Work, row: TrialRow): Promise<void> {
  const { created_at: _, ...changed } = row;
  await work
    .tables<RiskTables>()
    .insertInto('risk.trials')
    .values(row)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'policy_id']).doUpdateSet(changed))
    .execute();
}

/** A version that is published is nobody's challenger any more, and no shadow. */
export async function endTrialOf(
  work: Work,
  { policyId, policyVersion }: { policyId: string; policyVersion: number },
): Promise<void> {
  const trial = await findTrial(work, policyId);
  if (!trial) return;
  const isChallenger = trial.challenger_version === policyVersion;
  if (!isChallenger && !trial.shadow_versions.includes(policyVersion)) return;
  await putTrial(work, {
    ...trial,
    ...(isChallenger ? { challenger_version: null, challenger_share_bps: 0 } : {}),
    shadow_versions: trial.shadow_versions.filter((version) => version !== policyVersion),
    updated_at: work.now,
  });
}

export function shadowsOf(work: Work, assessmentId: string): Promise<ShadowRow[]> {
  return work
    .tables<RiskTables>()
    .selectFrom('risk.shadow_assessments')
    .selectAll()
    .where('assessment_id', '=', assessmentId)
    .orderBy('policy_version')
    .execute();
}
