import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor, type Page } from '../../../platform/http/page.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { DeliveryRow, NotificationTables } from '../tables.ts';
import type { Delivery, DeliveryQuery, DeliveryWithAttempts } from './schemas.ts';

type ShownDelivery = Omit<DeliveryRow, 'tenant_id' | 'sealed_body'> & { type: string };

export async function listDeliveries(work: Work, query: DeliveryQuery): Promise<Page<Delivery>> {
  let deliveries = shownDeliveries(work)
    .orderBy('delivery.delivery_id', 'desc')
    .limit(query.limit + 1);
  if (query.endpointId) deliveries = deliveries.where('delivery.endpoint_id', '=', query.endpointId);
  if (query.eventId) deliveries = deliveries.where('delivery.event_id', '=', query.eventId);
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

/** The delivery with its attempts; a 404 where this tenant and mode has none of this id. */
export async function readDelivery(work: Work, deliveryId: string): Promise<DeliveryWithAttempts> {
  const row = await shownDeliveries(work).where('delivery.delivery_id', '=', deliveryId).executeTakeFirst();
  if (!row) throw notFound('delivery', deliveryId);
  const attempts = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.delivery_attempts')
    .select(['attempt', 'at', 'latency_ms', 'status_code', 'error_class'])
    .where('delivery_id', '=', deliveryId)
    .orderBy('attempt')
    .execute();
  return {
    ...presentDelivery(row),
    attempts: attempts.map(({ attempt, at, latency_ms, status_code, error_class }) => ({
      attempt,
      at: at.toISOString(),
      latencyMs: latency_ms,
      statusCode: status_code,
      errorClass: error_class,
    })),
  };
}

function shownDeliveries(work: Work) {
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
      'delivery.created_at',
      'delivery.updated_at',
      'event.type',
    ]);
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
  };
}
