import type { StoredEvent } from '../../platform/event-store/rows.ts';
import type { StreamProjection } from '../../platform/projections/projection.ts';
import { offersOf } from './credit/offers/recording.ts';
import type { ApplicationEventBody } from './events.ts';
import { partiesOf } from './listing/parties.ts';
import { type Dated, project, viewOf } from './projections.ts';

const own = "the lender's own; it may hold personal data, so it is in no event";

/** Applications, their parties and the index of their offers, as the events tell them: by the very projection that commands use. */
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
    { name: 'applications.parties', key: ['application_id', 'user_id'], of: 'application_id', kept: {} },
    { name: 'applications.offers', key: ['offer_id'], of: 'application_id', kept: {} },
  ],
  rewrite: async ({ work, put }, streams) => {
    const parties: ReturnType<typeof partiesOf> = [];
    const offers: ReturnType<typeof offersOf> = [];
    for (const { aggregateId, version, events } of streams) {
      const history = events.map(dated);
      project(work, aggregateId, version, history);
      const state = viewOf(history)?.state;
      if (!state) continue;
      parties.push(...partiesOf(state.submission));
      offers.push(...offersOf(state));
    }
    await put('applications.parties', parties);
    await put('applications.offers', offers);
  },
};

/** The stream of an application holds application events only; the catalogue has checked each payload. */
function dated({ eventType, payload, eventTimestamp }: StoredEvent): Dated {
  return { body: { type: eventType, payload } as ApplicationEventBody, at: eventTimestamp };
}
