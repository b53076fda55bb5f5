import type { DomainEvent } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { deliveryJob } from './deliveries/delivery-job.ts';
import { type NewPublicEvent, publicEventsOf } from './public-events/from-domain-event.ts';
import {
  enabledEndpoints,
  insertDeliveries,
  insertPublicEvents,
  type NewDelivery,
  type Subscriber,
} from './reaction-tables.ts';
import { mappedEventTypes } from './webhook-types.ts';

/** Domain events become public events, each with a delivery and a job per endpoint: four statements a batch. */
export const notificationsReaction: Reaction = {
  consumer: 'notifications',
  eventTypes: mappedEventTypes,
  react: async (events: readonly DomainEvent[], work: Work) => {
    const candidates = events.flatMap((event) => publicEventsOf(event, work.ids));
    if (candidates.length === 0) return;
    const inserted = await insertPublicEvents(work, candidates);
    const fresh = candidates.filter(({ eventId }) => inserted.has(eventId));
    const deliveries = deliveriesOf(fresh, await enabledEndpoints(work), work.ids);
    if (deliveries.length === 0) return;
    await insertDeliveries(work, deliveries);
    await work.schedule(...deliveries.map(({ deliveryId }) => deliveryJob(deliveryId)));
  },
};

/** One delivery for each event and each endpoint that listens to its type. */
function deliveriesOf(
  events: readonly NewPublicEvent[],
  subscribers: readonly Subscriber[],
  ids: IdGenerator,
): NewDelivery[] {
  return events.flatMap(({ eventId, type }) =>
    subscribers
      .filter(({ eventTypes }) => eventTypes.length === 0 || eventTypes.includes(type))
      .map(({ endpointId }) => ({ deliveryId: ids.next('delivery'), endpointId, eventId })),
  );
}
