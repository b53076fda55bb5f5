import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PolicyRow, RiskTables } from '../rows.ts';

/** One pinned version of a policy of this tenant and mode. */
export function findPolicy(
  work: Work,
  pinned: { policyId: string; policyVersion: number },
): Promise<PolicyRow | undefined> {
  return work
    .tables<RiskTables>()
    .selectFrom('risk.policies')
    .selectAll()
    .where('policy_id', '=', pinned.policyId)
    .where('version', '=', pinned.policyVersion)
    .executeTakeFirst();
}
