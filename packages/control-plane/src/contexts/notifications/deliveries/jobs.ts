import type { Clock } from '../../../kernel/clock.ts';
import {
  defineJob,
  type Effect,
  type JobContext,
  type JobDefinition,
} from '../../../platform/jobs/definition.ts';
import type { Metrics } from '../../../platform/telemetry/metrics.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ApplicationsPort } from '../../applications/public.ts';
import { disableEndpoint } from '../endpoints/repository.ts';
import { record } from '../recording.ts';
import type { DisabledReason } from '../tables.ts';
import { renderPayload } from '../webhook-payload.ts';
import { type AttemptOutcome, attemptDelivery } from './attempt.ts';
import { deliveryJobKind, deliveryJobPayloadSchema } from './delivery-job.ts';
import { sealExcerpt } from './excerpt.ts';
import type { HttpClient } from './http-client.ts';
import { type DueDelivery, giveUp, markFailing, readDueDelivery, recordAttempt } from './repository.ts';
import { failingLimitMs, retryDelayMs, retrySchedule } from './retry-schedule.ts';
import { secretsInForce } from './signing.ts';

export type DeliveryJobParts = {
  applications: Pick<ApplicationsPort, 'externalIdOf'>;
  client: HttpClient;
  clock: Clock;
  seal: Seal;
  /** [0, 1), for the jitter. */
  random: () => number;
  metrics?: Pick<Metrics, 'webhookDelivery'>;
  retrySchedule?: readonly number[];
  /** An endpoint that has failed for so long is turned off. */
  failingLimitMs?: number;
};

/**
 * The claims that a job may lose to crashes. An attempt that was cut off is none of the schedule's; one that itself
 * brings processes down must end all the same.
 */
const claimsLostToCrashes = 30;

/** What there is to write down is written; the throw makes the job come again after `delayMs`. */
class NotDelivered extends Error {
  readonly delayMs: number;

  constructor(why: string, delayMs: number) {
    super(`Not delivered: ${why}`);
    this.name = 'NotDelivered';
    this.delayMs = delayMs;
  }
}

/** Sends one delivery, again and again by the schedule, until the endpoint takes it. */
export function deliveryJobs(parts: DeliveryJobParts): JobDefinition[] {
  const schedule = parts.retrySchedule ?? retrySchedule;
  return [
    defineJob({
      kind: deliveryJobKind,
      payload: deliveryJobPayloadSchema,
      maxAttempts: schedule.length + 1 + claimsLostToCrashes,
      retryDelayMs: (attempt, error) =>
        error instanceof NotDelivered ? error.delayMs : retryDelayMs(attempt, parts.random, schedule),
      run: (payload, context) => deliver(payload, context, { ...parts, retrySchedule: schedule }),
      exhausted: ({ deliveryId }) => exhaustedEffect(deliveryId),
    }),
  ];
}

async function deliver(
  { deliveryId, earlierAttempts }: { deliveryId: string; earlierAttempts: number },
  context: JobContext,
  parts: DeliveryJobParts & { retrySchedule: readonly number[] },
): Promise<Effect> {
  const { seal, clock, client } = parts;
  const { delivery, externalId } = await context.work((work) =>
    readWithExternalId(work, deliveryId, parts.applications),
  );
  if (delivery?.status !== 'pending') return async () => undefined;
  const attempts = delivery.attempts - earlierAttempts;
  if (attempts > parts.retrySchedule.length) return exhaustedEffect(deliveryId);
  // A crash between an attempt's record and the job's return must not shorten the wait.
  const earlyMs = (delivery.next_attempt_at?.getTime() ?? 0) - clock.now().getTime();
  if (earlyMs > 0) throw new NotDelivered('its next attempt is not due yet', earlyMs);
  const { url } = delivery;
  if (!url || !mayReceive(delivery)) {
    return async (work) => {
      await giveUp(work, deliveryId);
    };
  }
  const body = bodyOf(delivery, externalId, context, parts);
  const secrets = secretsInForce(delivery, context.scope, parts);
  const outcome = await attemptDelivery(
    { id: delivery.event_id, url, secrets, body, traceparent: context.cause.traceparent },
    { client, clock, signal: context.signal },
  );
  parts.metrics?.webhookDelivery({
    outcome: outcome.errorClass ?? 'delivered',
    durationMs: outcome.latencyMs,
  });
  const place = { deliveryId, attempt: delivery.attempts + 1 };
  const sealedResponse = sealExcerpt(seal, context.scope, place, outcome.excerpt);
  if (outcome.errorClass === null) {
    return async (work) => {
      await recordAttempt(work, delivery, outcome, { status: 'delivered', sealedResponse });
      if (delivery.failing_since) await markFailing(work, delivery.endpoint_id, null);
    };
  }
  const reason = reasonToDisable(delivery, outcome, parts.failingLimitMs ?? failingLimitMs);
  if (reason) return disabledEffect(delivery, outcome, sealedResponse, reason);
  const attempt = attempts + 1;
  const isLast = attempt > parts.retrySchedule.length;
  const delayMs = Math.max(
    outcome.retryAfterMs ?? 0,
    retryDelayMs(attempt, parts.random, parts.retrySchedule),
  );
  const writeDown: Effect = async (work) => {
    await recordAttempt(work, delivery, outcome, {
      status: 'pending',
      sealedResponse,
      sealedBody: seal.seal(Buffer.from(body), bodyPlace(context, deliveryId)),
      ...(isLast ? {} : { nextAttemptAt: new Date(clock.now().getTime() + delayMs) }),
    });
    if (!delivery.failing_since) await markFailing(work, delivery.endpoint_id, outcome.at);
  };
  if (isLast) {
    return async (work) => {
      await writeDown(work);
      await exhaustedEffect(deliveryId)(work);
    };
  }
  await context.work(writeDown);
  throw new NotDelivered(inShort(outcome), delayMs);
}

/** In one transaction; the lender's own key only where the body is still to be written. */
async function readWithExternalId(
  work: Work,
  deliveryId: string,
  applications: DeliveryJobParts['applications'],
): Promise<{ delivery: DueDelivery | undefined; externalId: string | undefined }> {
  const delivery = await readDueDelivery(work, deliveryId);
  const applicationId = delivery?.status === 'pending' ? delivery.data.applicationId : undefined;
  const isWritten = delivery?.sealed_body !== null;
  const externalId =
    applicationId && !isWritten ? await applications.externalIdOf(work, applicationId) : undefined;
  return { delivery, externalId };
}

function inShort({ errorClass, statusCode }: AttemptOutcome): string {
  return `${errorClass ?? 'unknown'} ${statusCode ?? ''}`.trim();
}

/** An endpoint that is off takes nothing, and one of the ordinary kind nothing of compliance. */
function mayReceive({ endpoint_status, endpoint_scope, audience }: DueDelivery): boolean {
  return endpoint_status === 'enabled' && (audience === 'standard' || endpoint_scope === 'compliance');
}

/** The bytes of the first attempt, where there was one; else the event, with the lender's own key. */
function bodyOf(
  delivery: DueDelivery,
  externalId: string | undefined,
  context: JobContext,
  { seal }: DeliveryJobParts,
): string {
  if (delivery.sealed_body) {
    return Buffer.from(seal.open(delivery.sealed_body, bodyPlace(context, delivery.delivery_id))).toString(
      'utf8',
    );
  }
  return renderPayload(
    { type: delivery.type, occurredAt: delivery.occurred_at, data: delivery.data },
    externalId,
  );
}

function bodyPlace({ scope }: JobContext, deliveryId: string): string {
  return `webhook-body:${scope.tenantId}:${scope.mode}:${deliveryId}`;
}

/** 410 Gone is the lender's word to stop. Failing for days says that nobody listens any more. */
function reasonToDisable(
  { failing_since }: DueDelivery,
  { errorClass, at }: AttemptOutcome,
  limitMs: number,
): DisabledReason | undefined {
  if (errorClass === 'gone') return 'answered_gone';
  return failing_since && at.getTime() - failing_since.getTime() >= limitMs ? 'failing' : undefined;
}

/** This delivery fails at once, and nothing more goes to the endpoint until its lender enables it. */
function disabledEffect(
  delivery: DueDelivery,
  outcome: AttemptOutcome,
  sealedResponse: Uint8Array | null,
  reason: DisabledReason,
): Effect {
  return async (work) => {
    await recordAttempt(work, delivery, outcome, { status: 'failed', sealedResponse });
    const webhookEndpointId = delivery.endpoint_id;
    if (!(await disableEndpoint(work, webhookEndpointId, reason))) return;
    await record(causedByEventOf(delivery, work), webhookEndpointId, {
      type: 'WebhookEndpointDisabled',
      payload: { webhookEndpointId, reason },
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
