import { type RawBuilder, sql } from 'kysely';
import type { Work } from '../../../../platform/unit-of-work/work.ts';
import type { ApplicationRow } from '../../rows.ts';
import type { OfferState, OfferStatus } from '../../state.ts';

export type OfferFilter = {
  status?: OfferStatus | undefined;
  applicationId?: string | undefined;
};

export type FoundOffer = { offer: OfferState; row: ApplicationRow };

type OfferPage = { limit: number; before: string | undefined };

/** Newest first, one more than asked: each with the application that holds it. */
export async function listOffers(work: Work, filter: OfferFilter, page: OfferPage): Promise<FoundOffer[]> {
  const { rows } = await offerPageQuery(filter, page).execute(work.tables());
  return rows.flatMap(({ offer_id, ...row }) => {
    const offer = row.state.offers.find(({ offerId }) => offerId === offer_id);
    return offer ? [{ offer, row }] : [];
  });
}

/** The statement of a page. Each filter has an index in the order of the ids, so a page is a page of one of them. */
export function offerPageQuery(
  filter: OfferFilter,
  page: OfferPage,
): RawBuilder<ApplicationRow & { offer_id: string }> {
  const conditions = [
    sql`true`,
    ...(filter.status ? [sql`o.status = ${filter.status}`] : []),
    ...(filter.applicationId ? [sql`o.application_id = ${filter.applicationId}`] : []),
    ...(page.before ? [sql`o.offer_id < ${page.before}`] : []),
  ];
  return sql<ApplicationRow & { offer_id: string }>`
    select a.*, o.offer_id from applications.offers o
    join applications.applications a on a.application_id = o.application_id
    where ${sql.join(conditions, sql` and `)}
    order by o.offer_id desc
    limit ${page.limit + 1}`;
}
