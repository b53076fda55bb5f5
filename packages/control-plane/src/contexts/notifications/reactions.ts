import type { DomainEvent } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { deliveryJob } from './deliveries/delivery-job.ts';
import { listens } from './endpoints/filters.ts';
import { type NewPublicEvent, publicEventsOf } from './public-events/from-domain-event.ts';
import {
  insertDeliveries,
  insertPublicEvents,
  type NewDelivery,
  productsOf,
  type Subscriber,
} from './reaction-tables.ts';
import { mappedEventTypes, type WebhookType } from './webhook-types.ts';

/**
 * Domain events become public events, each with a delivery and a job per endpoint that listens: one statement a batch
 * where nobody does, three where somebody does, one more where an endpoint asks for certain products.
 */
export function webhookReaction(table: readonly WebhookType[]): Reaction {
  return {
    consumer: 'notifications',
    eventTypes: mappedEventTypes(table),
    react: async (events: readonly DomainEvent[], work: Work) => {
      const candidates = events.flatMap((event) => publicEventsOf(event, work.ids, table));
      if (candidates.length === 0) return;
      const { inserted, subscribers } = await insertPublicEvents(work, candidates);
      if (inserted.size === 0 || subscribers.length === 0) return;
      const fresh = candidates.filter(({ eventId }) => inserted.has(eventId));
      const products = await productsFor(work, fresh, subscribers);
      const wanted = deliveriesOf(fresh, subscribers, products, work.ids);
      if (wanted.length === 0) return;
      const deliveryIds = await insertDeliveries(work, wanted);
      const traces = tracesOf(wanted, fresh, events);
      const jobs = deliveryIds.map((id) => ({ ...deliveryJob(id), traceparent: traces.get(id) }));
      await work.schedule(...jobs);
    },
  };
}

/** Asked only where an endpoint listens to certain products; an event names its own where it is the submission. */
async function productsFor(
  work: Work,
  events: readonly NewPublicEvent[],
  subscribers: readonly Subscriber[],
): Promise<ReadonlyMap<string, string>> {
  const asked = subscribers.some(({ productIds }) => productIds.length > 0);
  const applicationIds = events.flatMap(({ applicationId }) => (applicationId ? [applicationId] : []));
  return asked && applicationIds.length > 0 ? productsOf(work, applicationIds) : new Map();
}

/** The trace that each delivery goes on with: jobs of one batch are scheduled together, under one cause. */
function tracesOf(
  deliveries: readonly NewDelivery[],
  publicEvents: readonly NewPublicEvent[],
  events: readonly DomainEvent[],
): ReadonlyMap<string, string | undefined> {
  const byDomainEvent = new Map(events.map(({ eventId, metadata }) => [eventId, metadata.traceparent]));
  const byEvent = new Map(
    publicEvents.map(({ eventId, domainEventId }) => [eventId, byDomainEvent.get(domainEventId)]),
  );
  return new Map(deliveries.map(({ deliveryId, eventId }) => [deliveryId, byEvent.get(eventId)]));
}

/** One delivery for each event and each endpoint that listens to it. */
function deliveriesOf(
  events: readonly NewPublicEvent[],
  subscribers: readonly Subscriber[],
  products: ReadonlyMap<string, string>,
  ids: IdGenerator,
): NewDelivery[] {
  return events.flatMap(({ eventId, type, audience, applicationId, productId, data }) => {
    const product = productId ?? products.get(applicationId ?? '');
    return subscribers
      .filter((filter) => listens(filter, { type, audience, status: data.status, productId: product }))
      .map(({ endpointId }) => ({ deliveryId: ids.next('delivery'), endpointId, eventId }));
  });
}
