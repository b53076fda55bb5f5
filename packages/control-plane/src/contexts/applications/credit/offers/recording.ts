import type { Work } from '../../../../platform/unit-of-work/work.ts';
import type { ApplicationEventBody } from '../../events.ts';
import type { ApplicationTables, StoredState } from '../../rows.ts';

/** One row an offer: its application, which holds the offer itself, and what it is found by. */
export function offersOf({ submission, offers }: Pick<StoredState, 'submission' | 'offers'>) {
  return offers.map(({ offerId, status }) => ({
    offer_id: offerId,
    application_id: submission.applicationId,
    status: status as string,
  }));
}

/** Brings along the rows of the offers that these events made or moved. Sent with the next statement. */
export function recordOffers(work: Work, state: StoredState, fresh: readonly ApplicationEventBody[]): void {
  const touched = new Set(fresh.flatMap(({ payload }) => ('offerId' in payload ? [payload.offerId] : [])));
  const { tenantId, mode } = work.scope;
  const rows = offersOf(state)
    .filter(({ offer_id }) => touched.has(offer_id))
    .map((row) => ({ ...row, tenant_id: tenantId, mode }));
  if (rows.length === 0) return;
  work.defer(
    work
      .tables<ApplicationTables>()
      .insertInto('applications.offers')
      .values(rows)
      .onConflict((conflict) =>
        conflict.column('offer_id').doUpdateSet({ status: (excluded) => excluded.ref('excluded.status') }),
      ),
  );
}
