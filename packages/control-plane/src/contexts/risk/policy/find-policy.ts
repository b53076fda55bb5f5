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

/** A published version, or the newest of them. */
export function findPublished(
  work: Work,
  policyId: string,
  version: number | 'latest',
): Promise<PolicyRow | undefined> {
  let query = work
    .tables<RiskTables>()
    .selectFrom('risk.policies')
    .selectAll()
    .where('policy_id', '=', policyId)
    .where('status', '=', 'published')
    .orderBy('version', 'desc')
    .limit(1);
  if (version !== 'latest') query = query.where('version', '=', version);
  return query.executeTakeFirst();
}

export async function isAnyPublished(work: Work): Promise<boolean> {
  const first = await work
    .tables<RiskTables>()
    .selectFrom('risk.policies')
    .select('policy_id')
    .where('status', '=', 'published')
    .limit(1)
    .executeTakeFirst();
  return first !== undefined;
}
