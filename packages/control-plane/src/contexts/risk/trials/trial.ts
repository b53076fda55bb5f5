import { Fault, invalidField, notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { findPublished, versionsOfPolicy } from '../policy/find-policy.ts';
import { recordOn } from '../policy/recording.ts';
import type { PolicyRow, TrialRow } from '../rows.ts';
import { findTrial, putTrial } from './repository.ts';

export type WantedTrial = {
  challenger: { version: number; shareBps: number } | null;
  shadowVersions: readonly number[];
};

/**
 * Sets what is tried beside the version in force. A challenger decides on real applicants, so in live mode two persons
 * stand behind it: who pushed it and who sets the trial. A shadow decides nothing.
 */
export async function setTrial(
  work: Work,
  policyId: string,
  wanted: WantedTrial,
  isSecondPerson: (author: string) => boolean,
): Promise<TrialRow> {
  const versions = await versionsOfPolicy(work, policyId, 'for update');
  if (versions.length === 0) throw notFound('policy', policyId);
  const { challenger } = wanted;
  const shadows = [...new Set(wanted.shadowVersions)].toSorted((one, other) => one - other);
  if (!(await findPublished(work, policyId, 'latest'))) {
    throw new Fault({ code: 'rejected', publicMessage: 'No version of this policy is in force yet.' });
  }
  if (challenger) {
    const row = candidate(versions, challenger.version, '/challenger/version');
    if (work.scope.mode === 'live' && !isSecondPerson(row.pushed_by)) {
      throw new Fault({
        code: 'forbidden',
        publicMessage:
          'A challenger needs two persons: only a member who neither pushed it nor made the key that did can set it.',
      });
    }
  }
  for (const [index, version] of shadows.entries()) candidate(versions, version, `/shadowVersions/${index}`);
  const before = await findTrial(work, policyId);
  const row: TrialRow = {
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    policy_id: policyId,
    challenger_version: challenger?.version ?? null,
    challenger_share_bps: challenger?.shareBps ?? 0,
    shadow_versions: shadows,
    created_at: before?.created_at ?? work.now,
    updated_at: work.now,
  };
  await putTrial(work, row);
  await recordOn(work, policyId, {
    type: 'RiskPolicyTrialSet',
    payload: { policyId, challenger, shadowVersions: shadows },
  });
  return row;
}

/** Only what is not in force for everybody can be tried. */
function candidate(versions: readonly PolicyRow[], version: number, pointer: string): PolicyRow {
  const row = versions.find((one) => one.version === version);
  if (!row) throw invalidField(pointer, `This policy has no version ${version}.`);
  if (row.status === 'validated' || row.status === 'requested') return row;
  throw invalidField(
    pointer,
    `Version ${version} is ${row.status}: only one that is not published is tried.`,
  );
}
