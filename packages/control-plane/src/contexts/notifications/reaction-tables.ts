import { sql } from 'kysely';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { EndpointFilter } from './endpoints/filters.ts';
import type { NewPublicEvent } from './public-events/from-domain-event.ts';
import type { NotificationTables } from './tables.ts';

/** An endpoint as the reaction sees it. */
export type Subscriber = EndpointFilter & { endpointId: string };

export type NewDelivery = { deliveryId: string; endpointId: string; eventId: string };

/**
 * Inserts a batch and reads who listens, in one statement. A replayed domain event tells nothing twice: `inserted` are
 * the ids of those that were new.
 */
export async function insertPublicEvents(
  work: Work,
  events: readonly NewPublicEvent[],
): Promise<{ inserted: ReadonlySet<string>; subscribers: readonly Subscriber[] }> {
  const { tenantId, mode } = work.scope;
  const { rows } = await sql<{ inserted: string[]; subscribers: Subscriber[] }>`
    with fresh as (
      insert into notifications.events (tenant_id, mode, event_id, type, domain_event_id, correlation_id,
        application_id, product_id, audience, data, occurred_at, created_at)
      select ${tenantId}, ${mode}, e."eventId", e.type, e."domainEventId", e."correlationId",
        e."applicationId", e."productId", e.audience, e.data, e."occurredAt", ${work.now}
      from jsonb_to_recordset(${JSON.stringify(events)}::jsonb) as e ("eventId" text, type text,
        "domainEventId" text, "correlationId" text, "applicationId" text, "productId" text, audience text,
        data jsonb, "occurredAt" timestamptz)
      on conflict (tenant_id, mode, domain_event_id, type) do nothing
      returning event_id
    )
    select array(select event_id from fresh) as inserted, coalesce((
      select jsonb_agg(jsonb_build_object('endpointId', endpoint_id, 'eventTypes', event_types,
        'productIds', product_ids, 'statuses', statuses, 'scope', scope))
      from notifications.webhook_endpoints where status = 'enabled'
    ), '[]') as subscribers
  `.execute(work.tables<NotificationTables>());
  return { inserted: new Set(rows[0]?.inserted), subscribers: rows[0]?.subscribers ?? [] };
}

/** The products of applications, as their submissions named them. */
export async function productsOf(
  work: Work,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.events')
    .select(['application_id', 'product_id'])
    .where((where) => where.eb('application_id', '=', where.fn.any(where.val([...applicationIds]))))
    .where('product_id', 'is not', null)
    .execute();
  return new Map(rows.map(({ application_id, product_id }) => [application_id ?? '', product_id ?? '']));
}

/**
 * Inserts the deliveries of a batch in one statement. It looks at both sides once more by itself, so that no mistake in
 * a filter can send an event of compliance to an ordinary endpoint. The ids of those that were inserted.
 */
export async function insertDeliveries(work: Work, deliveries: readonly NewDelivery[]): Promise<string[]> {
  const { tenantId, mode } = work.scope;
  const { rows } = await sql<{ delivery_id: string }>`
    insert into notifications.deliveries (tenant_id, mode, delivery_id, endpoint_id, event_id, status,
      created_at, updated_at)
    select ${tenantId}, ${mode}, d."deliveryId", d."endpointId", d."eventId", 'pending', ${work.now}, ${work.now}
    from jsonb_to_recordset(${JSON.stringify(deliveries)}::jsonb)
      as d ("deliveryId" text, "endpointId" text, "eventId" text)
    join notifications.events as event on event.tenant_id = ${tenantId} and event.mode = ${mode}
      and event.event_id = d."eventId"
    join notifications.webhook_endpoints as endpoint on endpoint.tenant_id = ${tenantId}
      and endpoint.mode = ${mode} and endpoint.endpoint_id = d."endpointId"
    where event.audience = 'standard' or endpoint.scope = 'compliance'
    returning delivery_id
  `.execute(work.tables<NotificationTables>());
  return rows.map(({ delivery_id }) => delivery_id);
}
