import type { Mode } from '../../../kernel/events.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationEventBody } from '../events.ts';

export type PartyRow = {
  application_id: string;
  user_id: string;
  tenant_id: string;
  mode: Mode;
  role: string;
  created_at: Date;
};

type Submission = Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];

/** One row a person: who stands in several roles is found once. */
export function partiesOf({ applicationId, parties, createdAt }: Submission) {
  const byUser = new Map(parties.toReversed().map((party) => [party.userId, party]));
  return [...byUser.values()].map(({ userId, role }) => ({
    application_id: applicationId,
    user_id: userId,
    role: role as string,
    created_at: createdAt,
  }));
}

/** By whom an application is found. Sent with the next statement; writing it again changes nothing. */
export function recordParties(work: Work, submission: Submission): void {
  const { tenantId, mode } = work.scope;
  const rows = partiesOf(submission).map((row) => ({
    ...row,
    tenant_id: tenantId,
    mode,
    created_at: new Date(row.created_at),
  }));
  work.defer(
    work
      .tables<{ 'applications.parties': PartyRow }>()
      .insertInto('applications.parties')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
  );
}
