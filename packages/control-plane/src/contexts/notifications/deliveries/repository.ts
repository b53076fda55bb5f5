import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { DeliveryStatus, EndpointStatus, NotificationTables } from '../tables.ts';
import type { PublicEventData } from '../webhook-payload.ts';
import type { AttemptOutcome } from './attempt.ts';

/** Everything that one sending needs. Endpoint fields are null where the endpoint was deleted. */
export type DueDelivery = {
  delivery_id: string;
  status: DeliveryStatus;
  attempts: number;
  sealed_body: Uint8Array | null;
  endpoint_id: string;
  event_id: string;
  type: string;
  data: PublicEventData;
  occurred_at: Date;
  domain_event_id: string;
  correlation_id: string;
  url: string | null;
  sealed_secret: Uint8Array | null;
  endpoint_status: EndpointStatus | null;
};

export async function readDueDelivery(work: Work, deliveryId: string): Promise<DueDelivery | undefined> {
  return work
    .tables<NotificationTables>()
    .selectFrom('notifications.deliveries as delivery')
    .innerJoin('notifications.events as event', (join) =>
      join
        .onRef('event.tenant_id', '=', 'delivery.tenant_id')
        .onRef('event.mode', '=', 'delivery.mode')
        .onRef('event.event_id', '=', 'delivery.event_id'),
    )
    .leftJoin('notifications.webhook_endpoints as endpoint', (join) =>
      join
        .onRef('endpoint.tenant_id', '=', 'delivery.tenant_id')
        .onRef('endpoint.mode', '=', 'delivery.mode')
        .onRef('endpoint.endpoint_id', '=', 'delivery.endpoint_id'),
    )
    .select([
      'delivery.delivery_id',
      'delivery.status',
      'delivery.attempts',
      'delivery.sealed_body',
      'delivery.endpoint_id',
      'delivery.event_id',
      'event.type',
      'event.data',
      'event.occurred_at',
      'event.domain_event_id',
      'event.correlation_id',
      'endpoint.url',
      'endpoint.sealed_secret',
      'endpoint.status as endpoint_status',
    ])
    .where('delivery.delivery_id', '=', deliveryId)
    .executeTakeFirst();
}

/** Writes down one attempt and the state that it left the delivery in. */
export async function recordAttempt(
  work: Work,
  delivery: { delivery_id: string; attempts: number },
  outcome: AttemptOutcome,
  after: { status: DeliveryStatus; sealedBody?: Uint8Array },
): Promise<void> {
  const tables = work.tables<NotificationTables>();
  const attempt = delivery.attempts + 1;
  await tables
    .insertInto('notifications.delivery_attempts')
    .values({
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      delivery_id: delivery.delivery_id,
      attempt,
      at: outcome.at,
      latency_ms: outcome.latencyMs,
      status_code: outcome.statusCode,
      error_class: outcome.errorClass,
    })
    // Two processes may try the same delivery once a lease ran out; one line tells of it.
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'delivery_id', 'attempt']).doNothing())
    .execute();
  await tables
    .updateTable('notifications.deliveries')
    .set({
      status: after.status,
      attempts: attempt,
      updated_at: work.now,
      ...(after.sealedBody ? { sealed_body: after.sealedBody } : {}),
    })
    .where('delivery_id', '=', delivery.delivery_id)
    .where('status', '=', 'pending')
    .execute();
}

/** Gives a pending delivery up. False where it was finished before. */
export async function giveUp(work: Work, deliveryId: string): Promise<boolean> {
  const changed = await work
    .tables<NotificationTables>()
    .updateTable('notifications.deliveries')
    .set({ status: 'failed', updated_at: work.now })
    .where('delivery_id', '=', deliveryId)
    .where('status', '=', 'pending')
    .returning('delivery_id')
    .executeTakeFirst();
  return changed !== undefined;
}
