import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { PolicyRow, RiskTables } from '../rows.ts';
import { endTrialOf } from '../trials/repository.ts';
import { lockPolicy, noSuchVersion, versionsOfPolicy } from './find-policy.ts';
import { pushPolicy } from './push-policy.ts';
import { recordOn } from './recording.ts';

export type Pinned = { policyId: string; policyVersion: number };

/**
 * Asks for a version to be in force from a moment on; now where none is named. In live mode a second person decides, and
 * in test mode where the caller wants to rehearse that.
 */
export async function askToPublish(
  work: Work,
  pinned: Pinned,
  { effectiveFrom, rehearse }: { effectiveFrom: Date | undefined; rehearse: boolean },
): Promise<PolicyRow> {
  const row = await lockPolicy(work, pinned);
  refuseUnless('validated', row);
  if (effectiveFrom && effectiveFrom < work.now)
    throw invalidField('/effectiveFrom', 'must not be in the past');
  const wanted: PolicyRow = {
    ...row,
    effective_from: effectiveFrom ?? work.now,
    requested_by: work.cause.actor,
  };
  if (work.scope.mode === 'test' && !rehearse) return publish(work, wanted);
  await recordOn(work, row.policy_id, {
    type: 'RiskPolicyPublicationRequested',
    payload: { ...pinned, effectiveFrom: momentOf(wanted).toISOString() },
  });
  return update(work, { ...wanted, status: 'requested' });
}

/** The yes of a second person. A moment that has passed meanwhile becomes now: nothing was ever in force unapproved. */
export async function approvePublication(
  work: Work,
  pinned: Pinned,
  isSecondPerson: (author: string) => boolean,
): Promise<PolicyRow> {
  const row = await lockPolicy(work, pinned);
  refuseUnless('requested', row);
  if (!isSecondPerson(row.requested_by ?? '')) {
    throw new Fault({
      code: 'forbidden',
      publicMessage:
        'A policy needs two persons: only a member who neither asked for its publication nor made the key that did can approve it.',
    });
  }
  const moment = new Date(Math.max(momentOf(row).getTime(), work.now.getTime()));
  return publish(work, { ...row, effective_from: moment, decided_by: work.cause.actor });
}

/** The no of anybody who may, or the request taken back: the version is as it was after its push. */
export async function refusePublication(work: Work, pinned: Pinned): Promise<PolicyRow> {
  const row = await lockPolicy(work, pinned);
  refuseUnless('requested', row);
  await recordOn(work, row.policy_id, { type: 'RiskPolicyPublicationRefused', payload: pinned });
  return update(work, { ...row, status: 'validated', effective_from: null, requested_by: null });
}

/** Takes a version out of force. Applications that it judged keep it; one must stay for those that come. */
export async function retirePolicy(work: Work, pinned: Pinned): Promise<PolicyRow> {
  // All of them held: two that retire the last two versions must not each see the other's.
  const versions = await versionsOfPolicy(work, pinned.policyId, 'for update');
  const row = versions.find(({ version }) => version === pinned.policyVersion);
  if (!row) throw noSuchVersion(pinned);
  refuseUnless('published', row);
  const left = versions.filter(
    (other) => other.version !== row.version && other.status === 'published' && momentOf(other) <= work.now,
  );
  if (left.length === 0) {
    throw new Fault({
      code: 'rejected',
      publicMessage: 'No other version of this policy is in force. Publish one before you retire this one.',
    });
  }
  await recordOn(work, row.policy_id, { type: 'RiskPolicyRetired', payload: pinned });
  return update(work, { ...row, status: 'retired' });
}

/** A policy that the house itself puts in force, pushed and published at once; the same text once. */
export async function publishPolicy(work: Work, yamlText: string): Promise<Pinned> {
  const { row } = await pushPolicy(work, yamlText);
  if (row.status === 'validated') {
    await publish(work, { ...row, effective_from: work.now, requested_by: work.cause.actor });
  }
  return { policyId: row.policy_id, policyVersion: row.version };
}

async function publish(work: Work, row: PolicyRow): Promise<PolicyRow> {
  await recordOn(work, row.policy_id, {
    type: 'RiskPolicyPublished',
    payload: {
      policyId: row.policy_id,
      policyVersion: row.version,
      contentHash: row.content_hash,
      effectiveFrom: momentOf(row).toISOString(),
      requestedBy: row.requested_by ?? work.cause.actor,
    },
  });
  // What decides for everybody is no challenger any more.
  await endTrialOf(work, { policyId: row.policy_id, policyVersion: row.version });
  return update(work, { ...row, status: 'published' });
}

async function update(work: Work, row: PolicyRow): Promise<PolicyRow> {
  const { status, effective_from, requested_by, decided_by } = row;
  const changed = { status, effective_from, requested_by, decided_by, updated_at: work.now };
  await work
    .tables<RiskTables>()
    .updateTable('risk.policies')
    .set(changed)
    .where('policy_id', '=', row.policy_id)
    .where('version', '=', row.version)
    .execute();
  return { ...row, ...changed };
}

function momentOf({ effective_from, created_at }: PolicyRow): Date {
  return effective_from ?? created_at;
}

const whatItIs: Record<PolicyRow['status'], string> = {
  validated: 'not published',
  requested: 'waiting for a second person',
  published: 'published',
  retired: 'retired',
};

function refuseUnless(wanted: PolicyRow['status'], { status, version }: PolicyRow): void {
  if (status === wanted) return;
  throw new Fault({
    code: 'rejected',
    publicMessage: `Version ${version} is ${whatItIs[status]}; this is for one that is ${whatItIs[wanted]}.`,
  });
}
