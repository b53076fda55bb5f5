import { type Fault, notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PolicyRow, RiskTables } from '../rows.ts';

/** One pinned version of a policy of this tenant and mode. */
export function findPolicy(
  work: Work,
  pinned: { policyId: string; policyVersion: number },
): Promise<PolicyRow | undefined> {
  return policies(work)
    .where('policy_id', '=', pinned.policyId)
    .where('version', '=', pinned.policyVersion)
    .executeTakeFirst();
}

/** The same for a change: held until the transaction ends; a 404 where there is none. */
export async function lockPolicy(
  work: Work,
  pinned: { policyId: string; policyVersion: number },
): Promise<PolicyRow> {
  const row = await policies(work)
    .where('policy_id', '=', pinned.policyId)
    .where('version', '=', pinned.policyVersion)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw noSuchVersion(pinned);
  return row;
}

export function noSuchVersion({
  policyId,
  policyVersion,
}: {
  policyId: string;
  policyVersion: number;
}): Fault {
  return notFound(`version ${policyVersion} of policy`, policyId);
}

/** A published version, or the newest that is in force now. */
export function findPublished(
  work: Work,
  policyId: string,
  version: number | 'latest',
): Promise<PolicyRow | undefined> {
  const query = policies(work)
    .where('policy_id', '=', policyId)
    .where('status', '=', 'published')
    .where('effective_from', '<=', work.now)
    .orderBy('version', 'desc')
    .limit(1);
  return (version === 'latest' ? query : query.where('version', '=', version)).executeTakeFirst();
}

/** Every version, the newest first. */
export function versionsOfPolicy(
  work: Work,
  policyId: string,
  lock: 'for update' | 'unlocked' = 'unlocked',
): Promise<PolicyRow[]> {
  const query = policies(work).where('policy_id', '=', policyId).orderBy('version', 'desc');
  return (lock === 'for update' ? query.forUpdate() : query).execute();
}

/** Every version of the policy that its document calls so, the oldest first. */
export function versionsNamed(work: Work, name: string): Promise<PolicyRow[]> {
  return policies(work).where('name', '=', name).orderBy('version').execute();
}

export async function isAnyPublished(work: Work): Promise<boolean> {
  const first = await policies(work).where('status', '=', 'published').limit(1).executeTakeFirst();
  return first !== undefined;
}

function policies(work: Work) {
  return work.tables<RiskTables>().selectFrom('risk.policies').selectAll();
}
