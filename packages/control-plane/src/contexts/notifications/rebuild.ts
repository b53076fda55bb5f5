import type { StoredEvent } from '../../platform/event-store/rows.ts';
import type { EventProjection, Row } from '../../platform/projections/projection.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { publicEventsOf } from './public-events/from-domain-event.ts';
import { webhookReaction } from './reactions.ts';
import type { NotificationTables } from './tables.ts';
import { webhookTypes } from './webhook-types.ts';

const table = 'notifications.events';
const reaction = webhookReaction(webhookTypes);

/** What was told outside. Deliveries are no part of it: they are work done, not something that the log tells. */
export const publicEventsProjection: EventProjection = {
  kind: 'events',
  name: 'public-events',
  consumer: reaction.consumer,
  eventTypes: reaction.eventTypes,
  tables: [
    {
      name: table,
      key: ['tenant_id', 'mode', 'domain_event_id', 'type'],
      of: 'domain_event_id',
      kept: {
        event_id: 'given when it was first told; lenders know it by this id',
        created_at: 'when it was first told, by the real clock',
      },
    },
  ],
  rewrite: async ({ work, put }, events) => {
    const known = await knownIds(work, events);
    await put(
      table,
      events.flatMap((event) => rowsOf(event, work, known)),
    );
  },
};

function rowsOf(event: StoredEvent, work: Work, known: ReadonlyMap<string, string>): Row[] {
  return publicEventsOf(event, work.ids).map((told) => {
    const eventId = known.get(nameOf(told.domainEventId, told.type)) ?? told.eventId;
    return {
      event_id: eventId,
      type: told.type,
      domain_event_id: told.domainEventId,
      correlation_id: told.correlationId,
      application_id: told.applicationId,
      product_id: told.productId,
      audience: told.audience,
      data: { ...told.data, eventId },
      occurred_at: told.occurredAt,
      created_at: work.now.toISOString(),
    };
  });
}

async function knownIds(work: Work, events: readonly StoredEvent[]): Promise<Map<string, string>> {
  const ids = events.map(({ eventId }) => eventId);
  const rows = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(['domain_event_id', 'type', 'event_id'])
    .where((where) => where.eb('domain_event_id', '=', where.fn.any(where.val(ids))))
    .execute();
  return new Map(rows.map((row) => [nameOf(row.domain_event_id, row.type), row.event_id]));
}

function nameOf(domainEventId: string, type: string): string {
  return `${domainEventId} ${type}`;
}
