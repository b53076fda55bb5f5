import type { StoredEvent } from '../../platform/event-store/rows.ts';
import type { StreamProjection } from '../../platform/projections/projection.ts';
import type { ApplicationEventBody } from './events.ts';
import { type Dated, project, viewOf } from './projections.ts';

const own = "the lender's own; it may hold personal data, so it is in no event";

/** Applications and the index of their offers, as the events tell them: by the very projection that commands use. */
export const applicationsProjection: StreamProjection = {
  kind: 'streams',
  name: 'applications',
  aggregateType: 'application',
  tables: [
    {
      name: 'applications.applications',
      key: ['application_id'],
      of: 'application_id',
      kept: { external_id: own, sealed_metadata: own },
    },
    { name: 'applications.offers', key: ['offer_id'], of: 'application_id', kept: {} },
  ],
  rewrite: async ({ work, put }, streams) => {
    const offers: { offer_id: string; application_id: string }[] = [];
    for (const { aggregateId, version, events } of streams) {
      const history = events.map(dated);
      await project(work, aggregateId, version, history);
      for (const { offerId } of viewOf(history)?.state.offers ?? []) {
        offers.push({ offer_id: offerId, application_id: aggregateId });
      }
    }
    await put('applications.offers', offers);
  },
};

/** The stream of an application holds application events only; the catalogue has checked each payload. */
function dated({ eventType, payload, eventTimestamp }: StoredEvent): Dated {
  return { body: { type: eventType, payload } as ApplicationEventBody, at: eventTimestamp };
}
