import type { Clock } from '../../../kernel/clock.ts';
import {
  defineJob,
  type Effect,
  type JobContext,
  type JobDefinition,
} from '../../../platform/jobs/definition.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationsPort } from '../../applications/public.ts';
import { disableEndpoint } from '../endpoints/repository.ts';
import { openSecret } from '../endpoints/secrets.ts';
import { record } from '../recording.ts';
import { renderPayload } from '../webhook-payload.ts';
import { type AttemptOutcome, attemptDelivery } from './attempt.ts';
import { deliveryJobKind, deliveryJobPayloadSchema } from './delivery-job.ts';
import type { HttpClient } from './http-client.ts';
import { type DueDelivery, giveUp, readDueDelivery, recordAttempt } from './repository.ts';
import { retryDelayMs, retrySchedule } from './retry-schedule.ts';

export type DeliveryJobParts = {
  applications: Pick<ApplicationsPort, 'externalIdOf'>;
  client: HttpClient;
  clock: Clock;
  seal: Seal;
  /** [0, 1), for the jitter. */
  random: () => number;
  retrySchedule?: readonly number[];
};

/** The attempt is written down; the throw makes the job come again by the schedule. */
class NotDelivered extends Error {
  constructor(outcome: AttemptOutcome) {
    super(`Not delivered: ${outcome.errorClass ?? 'unknown'} ${outcome.statusCode ?? ''}`.trim());
    this.name = 'NotDelivered';
  }
}

/** Sends one delivery, again and again by the schedule, until the endpoint takes it. */
export function deliveryJobs(parts: DeliveryJobParts): JobDefinition[] {
  const schedule = parts.retrySchedule ?? retrySchedule;
  return [
    defineJob({
      kind: deliveryJobKind,
      payload: deliveryJobPayloadSchema,
      maxAttempts: schedule.length + 1,
      retryDelayMs: (attempt) => retryDelayMs(attempt, parts.random, schedule),
      run: ({ deliveryId }, context) => deliver(deliveryId, context, parts),
      exhausted: ({ deliveryId }) => exhaustedEffect(deliveryId),
    }),
  ];
}

async function deliver(deliveryId: string, context: JobContext, parts: DeliveryJobParts): Promise<Effect> {
  const delivery = await context.work((work) => readDueDelivery(work, deliveryId));
  if (delivery?.status !== 'pending') return async () => undefined;
  const { url, sealed_secret, endpoint_status } = delivery;
  if (!url || !sealed_secret || endpoint_status !== 'enabled') {
    return async (work) => {
      await giveUp(work, deliveryId);
    };
  }
  const body = await bodyOf(delivery, context, parts);
  const secrets = [openSecret(parts.seal, context.scope, delivery.endpoint_id, sealed_secret)];
  const outcome = await attemptDelivery(
    { id: delivery.event_id, url, secrets, body },
    { client: parts.client, clock: parts.clock, signal: context.signal },
  );
  if (outcome.errorClass === null) {
    return (work) => recordAttempt(work, delivery, outcome, { status: 'delivered' });
  }
  if (outcome.errorClass === 'gone') return goneEffect(delivery, outcome);
  const sealedBody = parts.seal.seal(Buffer.from(body), bodyPlace(context, deliveryId));
  await context.work((work) => recordAttempt(work, delivery, outcome, { status: 'pending', sealedBody }));
  throw new NotDelivered(outcome);
}

/** The bytes of the first attempt, where there was one; else the event, with the lender's own key. */
async function bodyOf(
  delivery: DueDelivery,
  context: JobContext,
  { applications, seal }: DeliveryJobParts,
): Promise<string> {
  if (delivery.sealed_body) {
    return Buffer.from(seal.open(delivery.sealed_body, bodyPlace(context, delivery.delivery_id))).toString(
      'utf8',
    );
  }
  const { applicationId } = delivery.data;
  const externalId = applicationId
    ? await applications.externalIdOf(context.scope, applicationId)
    : undefined;
  return renderPayload(
    { type: delivery.type, occurredAt: delivery.occurred_at, data: delivery.data },
    externalId,
  );
}

function bodyPlace({ scope }: JobContext, deliveryId: string): string {
  return `webhook-body:${scope.tenantId}:${scope.mode}:${deliveryId}`;
}

/** 410 Gone is the lender's word to stop: this delivery fails at once, and nothing more goes to the endpoint. */
function goneEffect(delivery: DueDelivery, outcome: AttemptOutcome): Effect {
  return async (work) => {
    await recordAttempt(work, delivery, outcome, { status: 'failed' });
    const webhookEndpointId = delivery.endpoint_id;
    if (!(await disableEndpoint(work, webhookEndpointId))) return;
    await record(causedByEventOf(delivery, work), webhookEndpointId, {
      type: 'WebhookEndpointDisabled',
      payload: { webhookEndpointId, reason: 'answered_gone' },
    });
  };
}

function exhaustedEffect(deliveryId: string): Effect {
  return async (work) => {
    const delivery = await readDueDelivery(work, deliveryId);
    if (!delivery || !(await giveUp(work, deliveryId))) return;
    await record(causedByEventOf(delivery, work), deliveryId, {
      type: 'WebhookDeliveryFailed',
      payload: { deliveryId, webhookEndpointId: delivery.endpoint_id, attempts: delivery.attempts },
    });
  };
}

/** Jobs of one batch are scheduled together, under one cause; the event's own conversation is the right one. */
function causedByEventOf(delivery: DueDelivery, work: Work): Work {
  return work.causedBy({
    eventId: delivery.domain_event_id,
    metadata: { correlationId: delivery.correlation_id },
  });
}
