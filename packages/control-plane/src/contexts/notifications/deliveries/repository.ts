import { sql } from 'kysely';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Audience } from '../audience.ts';
import type { DeliveryStatus, EndpointStatus, NotificationTables } from '../tables.ts';
import type { PublicEventData } from '../webhook-payload.ts';
import type { AttemptOutcome } from './attempt.ts';

/** Everything that one sending needs. Endpoint fields are null where the endpoint was deleted. */
export type DueDelivery = {
  delivery_id: string;
  status: DeliveryStatus;
  attempts: number;
  next_attempt_at: Date | null;
  sealed_body: Uint8Array | null;
  endpoint_id: string;
  event_id: string;
  type: string;
  data: PublicEventData;
  occurred_at: Date;
  domain_event_id: string;
  correlation_id: string;
  audience: Audience;
  url: string | null;
  sealed_secret: Uint8Array | null;
  sealed_previous_secret: Uint8Array | null;
  previous_secret_until: Date | null;
  endpoint_status: EndpointStatus | null;
  endpoint_scope: Audience | null;
  failing_since: Date | null;
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
      'delivery.next_attempt_at',
      'delivery.sealed_body',
      'delivery.endpoint_id',
      'delivery.event_id',
      'event.type',
      'event.data',
      'event.occurred_at',
      'event.domain_event_id',
      'event.correlation_id',
      'event.audience',
      'endpoint.url',
      'endpoint.sealed_secret',
      'endpoint.sealed_previous_secret',
      'endpoint.previous_secret_until',
      'endpoint.status as endpoint_status',
      'endpoint.scope as endpoint_scope',
      'endpoint.failing_since',
    ])
    .where('delivery.delivery_id', '=', deliveryId)
    .executeTakeFirst();
}

/** What one attempt leaves behind, beside its own line. */
export type AfterAttempt = {
  status: DeliveryStatus;
  sealedResponse: Uint8Array | null;
  /** Kept from the first failure on. */
  sealedBody?: Uint8Array;
  nextAttemptAt?: Date;
};

/** Writes down one attempt and the state that it left the delivery in, in one statement. */
export async function recordAttempt(
  work: Work,
  delivery: { delivery_id: string; attempts: number },
  outcome: AttemptOutcome,
  after: AfterAttempt,
): Promise<void> {
  const { tenantId, mode } = work.scope;
  const attempt = delivery.attempts + 1;
  // Two processes may try the same delivery once a lease ran out; one line tells of it.
  await sql`
    with line as (
      insert into notifications.delivery_attempts (tenant_id, mode, delivery_id, attempt, at, latency_ms,
        status_code, error_class, sealed_response)
      values (${tenantId}, ${mode}, ${delivery.delivery_id}, ${attempt}, ${outcome.at}, ${outcome.latencyMs},
        ${outcome.statusCode}, ${outcome.errorClass}, ${after.sealedResponse})
      on conflict (tenant_id, mode, delivery_id, attempt) do nothing
    )
    update notifications.deliveries set status = ${after.status}, attempts = ${attempt}, updated_at = ${work.now},
      next_attempt_at = ${after.nextAttemptAt ?? null}, sealed_body = coalesce(${after.sealedBody ?? null}, sealed_body)
    where delivery_id = ${delivery.delivery_id} and status = 'pending'
  `.execute(work.tables<NotificationTables>());
}

/** Notes since when an endpoint fails, or that it answers again. Asked for at a change only: the row is a hot one. */
export async function markFailing(work: Work, endpointId: string, since: Date | null): Promise<void> {
  await work
    .tables<NotificationTables>()
    .updateTable('notifications.webhook_endpoints')
    .set({ failing_since: since })
    .where('endpoint_id', '=', endpointId)
    .where('failing_since', since === null ? 'is not' : 'is', null)
    .execute();
}

/** Gives a pending delivery up. False where it was finished before. */
export async function giveUp(work: Work, deliveryId: string): Promise<boolean> {
  const changed = await work
    .tables<NotificationTables>()
    .updateTable('notifications.deliveries')
    .set({ status: 'failed', next_attempt_at: null, updated_at: work.now })
    .where('delivery_id', '=', deliveryId)
    .where('status', '=', 'pending')
    .returning('delivery_id')
    .executeTakeFirst();
  return changed !== undefined;
}
