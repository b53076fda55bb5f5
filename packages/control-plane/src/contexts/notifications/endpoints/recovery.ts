import { sql } from 'kysely';
import { Fault, invalidField } from '../../../kernel/faults.ts';
import { z } from '../../../platform/http/schema.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { Audience, Reader } from '../audience.ts';
import { deliveryJob } from '../deliveries/delivery-job.ts';
import { insertDeliveries, productsOf } from '../reaction-tables.ts';
import { record } from '../recording.ts';
import type { DeliveryStatus, NotificationTables } from '../tables.ts';
import type { Recovery, StartRecovery } from './action-schemas.ts';
import { listens } from './filters.ts';
import { readEndpoint, type StoredEndpoint } from './repository.ts';

const kind = 'notifications.recover';
const longestMs = 31 * 24 * 60 * 60 * 1000;

/** How many events one job looks at, and when the next one follows: 200 webhooks a second at most for an endpoint. */
const batchSize = 200;
const pauseMs = 1_000;

const payloadSchema = z.object({
  endpointId: z.string(),
  /** The place in time and, of equal times, the event after which to go on. */
  after: z.object({ at: z.iso.datetime(), eventId: z.string() }),
  until: z.iso.datetime(),
  onlyFailed: z.boolean(),
});
type Payload = z.output<typeof payloadSchema>;

/** Sets out to send again what happened in a span of time. Refuses one that is too long, and an endpoint that is off. */
export async function startRecovery(
  work: Work,
  endpointId: string,
  wanted: StartRecovery,
  reader: Reader,
): Promise<Recovery> {
  const endpoint = await readEndpoint(work, endpointId, reader);
  const since = new Date(wanted.since);
  const until = wanted.until ? new Date(wanted.until) : work.now;
  if (since >= until) throw invalidField('/since', 'must be before `until`');
  if (until.getTime() - since.getTime() > longestMs) {
    throw invalidField('/since', 'must be at most 31 days before `until`');
  }
  if (endpoint.status !== 'enabled') {
    throw new Fault({ code: 'rejected', publicMessage: 'This endpoint is disabled. Enable it first.' });
  }
  const span = { since: since.toISOString(), until: until.toISOString(), onlyFailed: wanted.onlyFailed };
  await schedule(work, {
    endpointId,
    after: { at: span.since, eventId: '' },
    until: span.until,
    onlyFailed: wanted.onlyFailed,
  });
  await record(work, endpointId, {
    type: 'WebhookRecoveryStarted',
    payload: { webhookEndpointId: endpointId, ...span },
  });
  return { webhookEndpointId: endpointId, ...span };
}

/** Goes through the events of a recovery in order, a batch a job, each batch one transaction. */
export function recoveryJobs(): JobDefinition[] {
  return [
    defineJob({
      kind,
      payload: payloadSchema,
      maxAttempts: 10,
      retryDelayMs: (attempt) => 1_000 * 2 ** attempt,
      concurrency: 4,
      run: async (payload) => (work) => recoverBatch(work, payload),
    }),
  ];
}

function schedule(work: Work, payload: Payload, dueAt?: Date): Promise<void> {
  return work.schedule({ kind, payload, ...(dueAt ? { dueAt } : {}) });
}

async function recoverBatch(work: Work, payload: Payload): Promise<void> {
  const endpoint = await enabledEndpoint(work, payload.endpointId);
  if (!endpoint) return;
  const events = await eventsAfter(work, payload);
  const repeated = events.filter(
    ({ status }) => status === 'failed' || (status === 'delivered' && !payload.onlyFailed),
  );
  const jobs = [
    ...(await sendAgain(
      work,
      repeated.flatMap(({ deliveryId }) => deliveryId ?? []),
    )),
    ...(await sendMissed(
      work,
      endpoint,
      events.filter(({ deliveryId }) => deliveryId === null),
    )),
  ];
  if (jobs.length > 0) await work.schedule(...jobs);
  const last = events.at(-1);
  if (!last || events.length < batchSize) return;
  const after = { at: last.occurredAt.toISOString(), eventId: last.eventId };
  await schedule(work, { ...payload, after }, new Date(work.now.getTime() + pauseMs));
}

async function enabledEndpoint(work: Work, endpointId: string): Promise<StoredEndpoint | undefined> {
  const row = await work
    .tables<NotificationTables>()
    .selectFrom('notifications.webhook_endpoints')
    .selectAll()
    .where('endpoint_id', '=', endpointId)
    .where('status', '=', 'enabled')
    .executeTakeFirst();
  return row;
}

type EventOfEndpoint = {
  eventId: string;
  occurredAt: Date;
  type: string;
  eventStatus: string;
  audience: Audience;
  applicationId: string | null;
  productId: string | null;
  /** Null: this event was never on its way to the endpoint. */
  deliveryId: string | null;
  status: DeliveryStatus | null;
};

/** The next events of the span, each with its delivery to this endpoint. */
async function eventsAfter(work: Work, { endpointId, after, until }: Payload): Promise<EventOfEndpoint[]> {
  const { rows } = await sql<EventOfEndpoint>`
    select event.event_id as "eventId", event.occurred_at as "occurredAt", event.type,
      event.data->>'status' as "eventStatus", event.audience, event.application_id as "applicationId",
      event.product_id as "productId", delivery.delivery_id as "deliveryId", delivery.status
    from notifications.events as event
    left join notifications.deliveries as delivery on delivery.tenant_id = event.tenant_id
      and delivery.mode = event.mode and delivery.event_id = event.event_id
      and delivery.endpoint_id = ${endpointId}
    where event.occurred_at >= ${new Date(after.at)} and event.occurred_at < ${new Date(until)}
      and (event.occurred_at, event.event_id) > (${new Date(after.at)}, ${after.eventId})
    order by event.occurred_at, event.event_id limit ${batchSize}
  `.execute(work.tables<NotificationTables>());
  return rows;
}

async function sendAgain(work: Work, deliveryIds: readonly string[]): Promise<NewJob[]> {
  if (deliveryIds.length === 0) return [];
  const rows = await work
    .tables<NotificationTables>()
    .updateTable('notifications.deliveries')
    .set({ status: 'pending', updated_at: work.now })
    .where((where) => where.eb('delivery_id', '=', where.fn.any(where.val([...deliveryIds]))))
    .where('status', '<>', 'pending')
    .returning(['delivery_id', 'attempts'])
    .execute();
  return rows.map(({ delivery_id, attempts }) => deliveryJob(delivery_id, attempts));
}

/** Events that came while the endpoint was off, or before it was there, and that it listens to. */
async function sendMissed(
  work: Work,
  endpoint: StoredEndpoint,
  events: readonly EventOfEndpoint[],
): Promise<NewJob[]> {
  const applicationIds = events.flatMap(({ applicationId }) => applicationId ?? []);
  const products =
    endpoint.product_ids.length > 0 && applicationIds.length > 0
      ? await productsOf(work, applicationIds)
      : new Map<string, string>();
  const filter = {
    eventTypes: endpoint.event_types,
    productIds: endpoint.product_ids,
    statuses: endpoint.statuses,
    scope: endpoint.scope,
  };
  const missed = events.filter(({ type, eventStatus, audience, applicationId, productId }) =>
    listens(filter, {
      type,
      status: eventStatus,
      audience,
      productId: productId ?? products.get(applicationId ?? ''),
    }),
  );
  if (missed.length === 0) return [];
  const deliveryIds = await insertDeliveries(
    work,
    missed.map(({ eventId }) => ({
      deliveryId: work.ids.next('delivery'),
      endpointId: endpoint.endpoint_id,
      eventId,
    })),
  );
  return deliveryIds.map((deliveryId) => deliveryJob(deliveryId));
}
