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

/** By whom an application is found. Sent with the next statement; writing it again changes nothing. */
export function recordParties(work: Work, { applicationId, parties, createdAt }: Submission): void {
  const rows = parties.map(({ userId, role }) => ({
    application_id: applicationId,
    user_id: userId,
    tenant_id: work.scope.tenantId,
    mode: work.scope.mode,
    role,
    created_at: new Date(createdAt),
  }));
  work.defer(
    work
      .tables<{ 'applications.parties': PartyRow }>()
      .insertInto('applications.parties')
      .values(rows)
      .onConflict((conflict) => conflict.doNothing()),
  );
}
