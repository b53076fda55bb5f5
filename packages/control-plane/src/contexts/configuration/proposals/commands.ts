import { Fault, invalidField } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ConfigurationEventBody } from '../events.ts';
import { changeSettings } from '../settings/changing.ts';
import { settingNames, type WantedSettings } from '../settings/registry.ts';
import { wantedSettingsSchema } from '../settings/schemas.ts';
import { insertProposal, lockProposal, type Proposal, updateProposal } from './repository.ts';
import { applyJob, expireJob } from './timers.ts';

/** A second person has so long. */
const openMs = 7 * 86_400_000;

export type ProposedSettings = {
  wanted: WantedSettings;
  subjectId: string | null;
  effectiveAt: Date | null;
};

/** The wanted settings of a body that passed its schema, without those that it does not name. */
export function wantedOf(changes: object): WantedSettings {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  return wantedSettingsSchema.parse(Object.fromEntries(entries));
}

/** Puts a change to a second person. */
export async function propose(work: Work, order: ProposedSettings): Promise<Proposal> {
  const proposal = await open(work, order, 'proposed');
  await work.schedule(expireJob(proposal.proposal_id, proposal.expires_at));
  return proposal;
}

/** Settles a change for a later hour, where one person is enough. */
export async function schedule(work: Work, order: ProposedSettings & { effectiveAt: Date }): Promise<void> {
  const proposal = await open(work, order, 'scheduled');
  await work.schedule(applyJob(proposal.proposal_id, order.effectiveAt));
}

export type Proposals = { schedule: typeof schedule };

/** Says yes as a second person: the change is applied, or waits for its hour. */
export async function approve(
  work: Work,
  proposalId: string,
  approver: { actor: string; mayDecideOn: (proposedBy: string) => boolean },
): Promise<Proposal> {
  const proposal = await lockProposal(work, proposalId);
  refuseUnless(['proposed'], proposal, work.now);
  if (!approver.mayDecideOn(proposal.proposed_by)) {
    throw new Fault({
      code: 'forbidden',
      publicMessage:
        'A change needs two persons: only a member who neither proposed it nor made the key that did can approve it.',
    });
  }
  const decided = { decided_by: approver.actor, decided_at: work.now };
  await recordOn(work, proposal, { type: 'SettingsProposalApproved', payload: { proposalId } });
  if (proposal.effective_at && proposal.effective_at > work.now) {
    await work.schedule(applyJob(proposalId, proposal.effective_at));
    return updateProposal(work, proposal, { status: 'scheduled', ...decided });
  }
  return apply(work, { ...proposal, ...decided });
}

/** Says no, or takes it back; a settled change may be called off until its hour. */
export async function reject(work: Work, proposalId: string): Promise<Proposal> {
  const proposal = await lockProposal(work, proposalId);
  refuseUnless(['proposed', 'scheduled'], proposal, work.now);
  await recordOn(work, proposal, { type: 'SettingsProposalRejected', payload: { proposalId } });
  return updateProposal(work, proposal, {
    status: 'rejected',
    decided_by: work.cause.actor,
    decided_at: work.now,
  });
}

/** At its hour. True where settings changed. */
export async function applyScheduled(work: Work, proposalId: string): Promise<boolean> {
  const proposal = await lockProposal(work, proposalId);
  if (proposal.status !== 'scheduled') return false;
  await apply(work, proposal);
  return true;
}

/** When nobody has decided in time. */
export async function expire(work: Work, proposalId: string): Promise<void> {
  const proposal = await lockProposal(work, proposalId);
  if (proposal.status !== 'proposed') return;
  await recordOn(work, proposal, { type: 'SettingsProposalExpired', payload: { proposalId } });
  await updateProposal(work, proposal, { status: 'expired' });
}

async function open(
  work: Work,
  { wanted, subjectId, effectiveAt }: ProposedSettings,
  status: 'proposed' | 'scheduled',
): Promise<Proposal> {
  const changed = settingNames.filter((name) => wanted[name] !== undefined);
  if (changed.length === 0) throw invalidField('/changes', 'must name a setting');
  if (effectiveAt && effectiveAt <= work.now) throw invalidField('/effectiveAt', 'must be in the future');
  const proposal: Proposal = {
    proposal_id: work.ids.next('settingsProposal'),
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    subject_id: subjectId,
    changes: wanted,
    status,
    effective_at: effectiveAt,
    expires_at: new Date(work.now.getTime() + openMs),
    proposed_by: work.cause.actor,
    decided_by: null,
    decided_at: null,
    settings_version: null,
    created_at: work.now,
    updated_at: work.now,
  };
  await insertProposal(work, proposal);
  await recordOn(work, proposal, {
    type: 'SettingsProposed',
    payload: {
      proposalId: proposal.proposal_id,
      changed,
      ...(subjectId === null ? {} : { subjectId }),
      effectiveAt: effectiveAt?.toISOString() ?? null,
    },
  });
  return proposal;
}

async function apply(work: Work, proposal: Proposal): Promise<Proposal> {
  const { version } = await changeSettings(work, {
    wanted: proposal.changes,
    subjectId: proposal.subject_id,
    author: {
      changedBy: proposal.proposed_by,
      approvedBy: proposal.decided_by,
      proposalId: proposal.proposal_id,
    },
  });
  const { decided_by, decided_at } = proposal;
  return updateProposal(work, proposal, {
    status: 'applied',
    settings_version: version,
    decided_by,
    decided_at,
  });
}

function refuseUnless(statuses: readonly string[], proposal: Proposal, now: Date): void {
  const late = proposal.status === 'proposed' && proposal.expires_at <= now;
  if (statuses.includes(proposal.status) && !late) return;
  throw new Fault({
    code: 'rejected',
    publicMessage: `This proposal is ${late ? 'expired' : proposal.status}; nothing is left to decide.`,
  });
}

async function recordOn(work: Work, { proposal_id }: Proposal, body: ConfigurationEventBody): Promise<void> {
  const { version } = await work.readStream(proposal_id);
  await work.append('configuration', {
    aggregateType: 'settings_proposal',
    aggregateId: proposal_id,
    expectedVersion: version,
    events: [body],
  });
}
