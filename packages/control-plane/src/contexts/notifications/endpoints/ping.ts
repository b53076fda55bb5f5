import type { Clock } from '../../../kernel/clock.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { readerOf } from '../audience.ts';
import { attemptDelivery } from '../deliveries/attempt.ts';
import type { HttpClient } from '../deliveries/http-client.ts';
import { secretsInForce } from '../deliveries/signing.ts';
import type { NotificationTables } from '../tables.ts';
import { apiVersion, renderPayload } from '../webhook-payload.ts';
import type { PingResult } from './action-schemas.ts';
import { readEndpoint } from './repository.ts';

const pingType = 'webhook_endpoint.ping';

/**
 * Sends one signed message to an endpoint, now and once, enabled or not, and says what came of it. It is in no list: it
 * tells nothing that happened. No transaction is open while the receiver is waited for.
 */
export async function pingEndpoint(
  endpointId: string,
  context: RequestContext,
  parts: { client: HttpClient; clock: Clock; seal: Seal },
): Promise<PingResult> {
  const { endpoint, sequence, eventId, scope } = await context.read(async (work) => {
    await readEndpoint(work, endpointId, readerOf(context.principal));
    const row = await work
      .tables<NotificationTables>()
      .selectFrom('notifications.webhook_endpoints')
      .selectAll()
      .where('endpoint_id', '=', endpointId)
      .executeTakeFirstOrThrow();
    const { version } = await work.readStream(endpointId);
    return { endpoint: row, sequence: version, eventId: work.ids.next('event'), scope: work.scope };
  });
  const occurredAt = parts.clock.now();
  const data = {
    eventId,
    eventType: 'WebhookEndpointPinged',
    aggregateId: endpointId,
    sequence,
    status: endpoint.status,
    mode: scope.mode,
    apiVersion,
  };
  const outcome = await attemptDelivery(
    {
      id: eventId,
      url: endpoint.url,
      secrets: secretsInForce(endpoint, scope, parts),
      body: renderPayload({ type: pingType, occurredAt, data }, undefined),
    },
    { client: parts.client, clock: parts.clock, signal: context.signal },
  );
  return {
    webhookEndpointId: endpointId,
    eventId,
    delivered: outcome.errorClass === null,
    statusCode: outcome.statusCode,
    errorClass: outcome.errorClass,
    latencyMs: outcome.latencyMs,
    responseExcerpt: outcome.excerpt,
  };
}
