import { sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { NewPublicEvent } from './public-events/from-domain-event.ts';
import type { NotificationTables } from './tables.ts';

/** An endpoint as the reaction sees it. An empty filter listens to everything. */
export type Subscriber = { endpointId: string; eventTypes: readonly string[] };

export type NewDelivery = { deliveryId: string; endpointId: string; eventId: string };

export async function enabledEndpoints(work: Work): Promise<Subscriber[]> {
  const rows = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.webhook_endpoints')
    .select(['endpoint_id', 'event_types'])
    .where('status', '=', 'enabled')
    .execute();
  return rows.map(({ endpoint_id, event_types }) => ({ endpointId: endpoint_id, eventTypes: event_types }));
}

/** Inserts a batch in one statement; the ids of those that were new. A replayed domain event tells nothing twice. */
export async function insertPublicEvents(
  work: Work,
  events: readonly NewPublicEvent[],
): Promise<ReadonlySet<string>> {
  const { tenantId, mode } = work.scope;
  const inserted = await sql<{ event_id: string }>`
    insert into notifications.events (tenant_id, mode, event_id, type, domain_event_id, correlation_id,
      application_id, data, occurred_at, created_at)
    select ${tenantId}, ${mode}, e."eventId", e.type, e."domainEventId", e."correlationId",
      e."applicationId", e.data, e."occurredAt", ${work.now}
    from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e ("eventId" text, type text,
      "domainEventId" text, "correlationId" text, "applicationId" text, data jsonb, "occurredAt" timestamptz)
    on conflict (tenant_id, mode, domain_event_id, type) do nothing
    returning event_id
  `.execute(work.tables<NotificationTables>());
  return new Set(inserted.rows.map(({ event_id }) => event_id));
}

export async function insertDeliveries(work: Work, deliveries: readonly NewDelivery[]): Promise<void> {
  const { tenantId, mode } = work.scope;
  await sql`
    insert into notifications.deliveries (tenant_id, mode, delivery_id, endpoint_id, event_id, status,
      created_at, updated_at)
    select ${tenantId}, ${mode}, d."deliveryId", d."endpointId", d."eventId", 'pending', ${work.now}, ${work.now}
    from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
      as d ("deliveryId" text, "endpointId" text, "eventId" text)
  `.execute(work.tables<NotificationTables>());
}
