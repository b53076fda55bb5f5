import { notFound } from '../../../kernel/faults.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { WantedSettings } from '../settings/registry.ts';
import { wantedSettingsSchema } from '../settings/schemas.ts';
import type { ConfigurationTables, ProposalRow, ProposalStatus } from '../tables.ts';
import type { ProposalResource } from './schemas.ts';

/** A proposal as it is kept, its changes read. */
export type Proposal = Omit<ProposalRow, 'changes'> & { changes: WantedSettings };

export async function insertProposal(work: Work, proposal: Proposal): Promise<void> {
  await work
    .tables<ConfigurationTables>()
    .insertInto('configuration.settings_proposals')
    .values({ ...proposal, changes: JSON.stringify(proposal.changes) })
    .execute();
}

/** The proposal, held until the transaction ends; a 404 where there is none of this id. */
export async function lockProposal(work: Work, proposalId: string): Promise<Proposal> {
  const row = await work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.settings_proposals')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound('settings proposal', proposalId);
  return fromRow(row);
}

export async function findProposal(work: Work, proposalId: string): Promise<Proposal> {
  const row = await work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.settings_proposals')
    .selectAll()
    .where('proposal_id', '=', proposalId)
    .executeTakeFirst();
  if (!row) throw notFound('settings proposal', proposalId);
  return fromRow(row);
}

type Decision = Partial<Pick<Proposal, 'status' | 'decided_by' | 'decided_at' | 'settings_version'>>;

export async function updateProposal(work: Work, proposal: Proposal, change: Decision): Promise<Proposal> {
  const changed = { ...change, updated_at: work.now };
  await work
    .tables<ConfigurationTables>()
    .updateTable('configuration.settings_proposals')
    .set(changed)
    .where('proposal_id', '=', proposal.proposal_id)
    .execute();
  return { ...proposal, ...changed };
}

/** One more than the page holds, newest first. */
export async function listProposals(
  work: Work,
  page: { limit: number; beforeId: string | undefined; status: ProposalStatus | undefined },
): Promise<Proposal[]> {
  const rows = await work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.settings_proposals')
    .selectAll()
    .$if(page.beforeId !== undefined, (query) => query.where('proposal_id', '<', page.beforeId ?? ''))
    .$if(page.status !== undefined, (query) => query.where('status', '=', page.status ?? 'proposed'))
    .orderBy('proposal_id', 'desc')
    .limit(page.limit + 1)
    .execute();
  return rows.map(fromRow);
}

/** What is settled for a subject, or for the tenant, and waits for its hour; the next first. */
export async function scheduledChanges(work: Work, subjectId: string | null) {
  const rows = await work
    .tables<ConfigurationTables>()
    .selectFrom('configuration.settings_proposals')
    .selectAll()
    .where('status', '=', 'scheduled')
    .where('subject_id', 'is not distinct from', subjectId)
    .orderBy('effective_at')
    .execute();
  return rows.map(fromRow).map((proposal) => ({
    id: proposal.proposal_id,
    effectiveAt: (proposal.effective_at ?? proposal.created_at).toISOString(),
    changes: proposal.changes,
    proposedBy: proposal.proposed_by,
  }));
}

export function presentProposal(proposal: Proposal): ProposalResource {
  return {
    id: proposal.proposal_id,
    mode: proposal.mode === 'live' ? 'live' : 'test',
    createdAt: proposal.created_at.toISOString(),
    updatedAt: proposal.updated_at.toISOString(),
    status: proposal.status,
    changes: proposal.changes,
    subjectId: proposal.subject_id,
    effectiveAt: proposal.effective_at?.toISOString() ?? null,
    expiresAt: proposal.expires_at.toISOString(),
    proposedBy: proposal.proposed_by,
    decidedBy: proposal.decided_by,
    decidedAt: proposal.decided_at?.toISOString() ?? null,
    settingsVersion: proposal.settings_version,
  };
}

function fromRow(row: ProposalRow): Proposal {
  return { ...row, changes: wantedSettingsSchema.parse(row.changes) };
}
