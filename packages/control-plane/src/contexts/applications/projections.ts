import type { Work } from '../../platform/unit-of-work/work.ts';
import { recordOffers } from './credit/offers/recording.ts';
import type { ApplicationEventBody } from './events.ts';
import { recordParties } from './listing/parties.ts';
import { partySetOf } from './party-set.ts';
import type { ApplicationTables, StoredState } from './rows.ts';
import { type ApplicationState, evolve, noApplication } from './state.ts';

export type Dated = { body: ApplicationEventBody; at: string };

/**
 * Writes the read model of one application after its whole history. The state is the aggregate's own; `times` says
 * when each decision and offer came. `fresh`: what of the history is not in the read model yet. The lender's own external
 * id and metadata are left as they are.
 */
export function project(
  work: Work,
  applicationId: string,
  version: number,
  history: readonly Dated[],
  fresh: readonly ApplicationEventBody[] = history.map(({ body }) => body),
): void {
  const view = viewOf(history);
  if (!view) return;
  const { submission } = view.state;
  const row = {
    status: view.state.status,
    version,
    state: JSON.stringify(view.state) as unknown as StoredState,
    decided_at: view.decidedAt,
    completed_at: view.completedAt,
    updated_at: view.updatedAt,
  };
  const written = work
    .tables<ApplicationTables>()
    .insertInto('applications.applications')
    .values({
      application_id: applicationId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      external_id: null,
      sealed_metadata: null,
      product_id: submission.productId,
      primary_user_id: submission.userId,
      party_set: partySetOf(submission.parties),
      created_at: new Date(submission.createdAt),
      ...row,
    })
    .onConflict((conflict) => conflict.column('application_id').doUpdateSet(row));
  work.defer(written);
  if (fresh.some(({ type }) => type === 'CreditApplicationCreated')) recordParties(work, submission);
  recordOffers(work, view.state, fresh);
}

type View = {
  state: StoredState;
  decidedAt: Date | null;
  completedAt: Date | null;
  updatedAt: Date;
};

/** States in which nothing more is awaited from anybody. */
const completed = new Set<string>(['declined', 'incomplete', 'expired', 'withdrawn', 'accepted']);

/** The read model of a history, pure; undefined where it has no submission. */
export function viewOf(history: readonly Dated[]): View | undefined {
  let state: ApplicationState = noApplication;
  const times: Record<string, string> = {};
  let decidedAt: string | null = null;
  let completedAt: string | null = null;
  for (const { body, at } of history) {
    state = evolve(state, body);
    const subject = madeBy(body);
    if (subject) times[subject] = at;
    if (body.type === 'ApplicationProcessed') decidedAt ??= at;
    completedAt = completed.has(state.status) ? (completedAt ?? at) : null;
  }
  const last = history.at(-1);
  if (state.status === 'none' || !last) return undefined;
  return {
    state: { ...state, times },
    decidedAt: decidedAt ? new Date(decidedAt) : null,
    completedAt: completedAt ? new Date(completedAt) : null,
    updatedAt: new Date(last.at),
  };
}

/** What an event brings into being, so that its time is kept. */
function madeBy(body: ApplicationEventBody): string | undefined {
  switch (body.type) {
    case 'ApplicationProcessed':
    case 'DecisionCorrected':
      return body.payload.decisionId;
    case 'OfferCreated':
      return body.payload.offerId;
    case 'RequirementCreated':
      return body.payload.requirementId;
    default:
      return undefined;
  }
}
