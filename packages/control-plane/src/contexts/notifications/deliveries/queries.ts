import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Reader } from '../audience.ts';
import type { DeliveryRow, NotificationTables } from '../tables.ts';
import { openExcerpt } from './excerpt.ts';
import type { Delivery, DeliveryQuery, DeliveryWithAttempts } from './schemas.ts';

type ShownDelivery = Omit<DeliveryRow, 'tenant_id' | 'sealed_body'> & { type: string };

export async function listDeliveries(
  work: Work,
  query: DeliveryQuery,
  reader: Reader,
): Promise<Page<Delivery>> {
  let deliveries = shownDeliveries(work, reader)
    .orderBy('delivery.delivery_id', 'desc')
    .limit(query.limit + 1);
  if (query.endpointId) deliveries = deliveries.where('delivery.endpoint_id', '=', query.endpointId);
  if (query.eventId) deliveries = deliveries.where('delivery.event_id', '=', query.eventId);
  if (query.applicationId) deliveries = deliveries.where('event.application_id', '=', query.applicationId);
  if (query.type) deliveries = deliveries.where('event.type', '=', query.type);
  if (query.since) deliveries = deliveries.where('delivery.created_at', '>=', new Date(query.since));
  if (query.until) deliveries = deliveries.where('delivery.created_at', '<', new Date(query.until));
  if (query.status) deliveries = deliveries.where('delivery.status', '=', query.status);
  if (query.cursor) {
    deliveries = deliveries.where(
      'delivery.delivery_id',
      '<',
      decodeCursor(query.cursor, idPattern('delivery')),
    );
  }
  return cutPage(await deliveries.execute(), query.limit, (row) => row.delivery_id, presentDelivery);
}

/** The delivery with its attempts; a 404 where this tenant and mode has none of this id that the reader may know of. */
export async function readDelivery(
  work: Work,
  deliveryId: string,
  { reader, seal }: { reader: Reader; seal: Seal },
): Promise<DeliveryWithAttempts> {
  const row = await shownDeliveries(work, reader)
    .where('delivery.delivery_id', '=', deliveryId)
    .executeTakeFirst();
  if (!row) throw notFound('delivery', deliveryId);
  const attempts = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.delivery_attempts')
    .select(['attempt', 'at', 'latency_ms', 'status_code', 'error_class', 'sealed_response'])
    .where('delivery_id', '=', deliveryId)
    .orderBy('attempt')
    .execute();
  return {
    ...presentDelivery(row),
    attempts: attempts.map(({ attempt, at, latency_ms, status_code, error_class, sealed_response }) => ({
      attempt,
      at: at.toISOString(),
      latencyMs: latency_ms,
      statusCode: status_code,
      errorClass: error_class,
      responseExcerpt: sealed_response
        ? openExcerpt(seal, work.scope, { deliveryId, attempt }, sealed_response)
        : null,
    })),
  };
}

function shownDeliveries(work: Work, reader: Reader) {
  return work
    .tables<NotificationTables>()
    .selectFrom('notifications.deliveries as delivery')
    .innerJoin('notifications.events as event', (join) =>
      join
        .onRef('event.tenant_id', '=', 'delivery.tenant_id')
        .onRef('event.mode', '=', 'delivery.mode')
        .onRef('event.event_id', '=', 'delivery.event_id'),
    )
    .select([
      'delivery.delivery_id',
      'delivery.mode',
      'delivery.endpoint_id',
      'delivery.event_id',
      'delivery.status',
      'delivery.attempts',
      'delivery.next_attempt_at',
      'delivery.created_at',
      'delivery.updated_at',
      'event.type',
    ])
    .where('event.audience', 'in', reader.audiences);
}

function presentDelivery(row: ShownDelivery): Delivery {
  return {
    id: row.delivery_id,
    mode: row.mode,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    endpointId: row.endpoint_id,
    eventId: row.event_id,
    type: row.type,
    status: row.status,
    attemptCount: row.attempts,
    nextAttemptAt: row.next_attempt_at?.toISOString() ?? null,
  };
}
