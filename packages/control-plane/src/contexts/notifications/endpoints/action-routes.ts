import type { Clock } from '../../../kernel/clock.ts';
import type { RandomBytes } from '../../../kernel/ids.ts';
import { roles } from '../../../kernel/principal.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { readerOf } from '../audience.ts';
import type { HttpClient } from '../deliveries/http-client.ts';
import {
  endpointStatsSchema,
  pingExample,
  pingResultSchema,
  recoveryExample,
  recoverySchema,
  rotateSecretSchema,
  startRecoverySchema,
  statsExample,
  statsQuerySchema,
} from './action-schemas.ts';
import { pingEndpoint } from './ping.ts';
import { startRecovery } from './recovery.ts';
import { rotateSecret } from './rotation.ts';
import { endpointExample, endpointParamsSchema, endpointWithSecretSchema } from './schemas.ts';
import { readStats } from './stats.ts';

const tag = 'Webhooks';
const path = '/webhook-endpoints/{webhookEndpointId}';
const keyFaults = ['idempotency_in_flight', 'idempotency_key_reused'] as const;

/** What one does with an endpoint beside writing it: a new secret, a test, sending again, figures. */
export function endpointActionRoutes(parts: {
  random: RandomBytes;
  seal: Seal;
  client: HttpClient;
  clock: Clock;
}): Route[] {
  const rotate = defineRoute(
    {
      operationId: 'webhookEndpoints.rotateSecret',
      method: 'post',
      path: `${path}/rotate-secret`,
      tag,
      summary: 'Give a webhook endpoint a new secret',
      description:
        'Until the overlap ends each webhook carries two signatures, and either secret verifies it. At most two secrets are in force: rotating again meanwhile ends the oldest. The answer holds the new secret; it is not shown again.',
      roles,
      scope: 'webhooks:write',
      params: endpointParamsSchema,
      body: rotateSecretSchema,
      bodyExample: { overlapSeconds: 86_400 },
      response: {
        status: 200,
        description: 'The endpoint, with its new secret.',
        schema: endpointWithSecretSchema,
        example: {
          ...endpointExample,
          previousSecretUntil: '2026-11-23T09:30:00.000Z',
          secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD',
        },
      },
      faults: ['not_found', 'validation_failed', ...keyFaults],
    },
    async ({ params, body }, context) => {
      const reader = readerOf(context.principal);
      const answer = await context.commit((work) =>
        rotateSecret(work, params.webhookEndpointId, body.overlapSeconds, { ...parts, reader }),
      );
      return { status: answer.status, body: endpointWithSecretSchema.parse(answer.body) };
    },
  );

  const ping = defineRoute(
    {
      operationId: 'webhookEndpoints.ping',
      method: 'post',
      path: `${path}/ping`,
      tag,
      summary: 'Test a webhook endpoint',
      description:
        'Sends one signed `webhook_endpoint.ping` now, to a disabled endpoint too, and answers with what came of it. It is not retried and not listed.',
      roles,
      scope: 'webhooks:write',
      params: endpointParamsSchema,
      response: {
        status: 200,
        description: 'What came of the ping; a failed one is a 200 with `delivered` false.',
        schema: pingResultSchema,
        example: pingExample,
      },
      faults: ['not_found', ...keyFaults],
    },
    async ({ params }, context) => {
      const result = await pingEndpoint(params.webhookEndpointId, context, parts);
      const answer = await context.commit(async () => ({ status: 200, body: result }));
      return { status: answer.status, body: pingResultSchema.parse(answer.body) };
    },
  );

  const recover = defineRoute(
    {
      operationId: 'webhookEndpoints.recover',
      method: 'post',
      path: `${path}/recover`,
      tag,
      summary: 'Send again what a webhook endpoint did not get',
      description:
        'In the background, oldest first, at most 200 a second. Each keeps its `webhook-id`, so a receiver that has one already skips it. `deliveries.list` shows how far it is.',
      roles,
      scope: 'webhooks:write',
      params: endpointParamsSchema,
      body: startRecoverySchema,
      bodyExample: { since: recoveryExample.since },
      response: {
        status: 202,
        description: 'It has begun.',
        schema: recoverySchema,
        example: recoveryExample,
      },
      faults: ['not_found', 'validation_failed', 'rejected', ...keyFaults],
    },
    async ({ params, body }, context) => {
      const reader = readerOf(context.principal);
      const answer = await context.commit(async (work) => ({
        status: 202,
        resourceId: params.webhookEndpointId,
        body: await startRecovery(work, params.webhookEndpointId, body, reader),
      }));
      return { status: answer.status, body: recoverySchema.parse(answer.body) };
    },
  );

  const stats = defineRoute(
    {
      operationId: 'webhookEndpoints.stats',
      method: 'get',
      path: `${path}/stats`,
      tag,
      summary: 'Get the figures of a webhook endpoint',
      roles,
      scope: 'webhooks:read',
      params: endpointParamsSchema,
      query: statsQuerySchema,
      response: {
        status: 200,
        description: 'How its deliveries and their attempts went.',
        schema: endpointStatsSchema,
        example: statsExample,
      },
      faults: ['not_found', 'validation_failed'],
    },
    async ({ params, query }, context) => ({
      status: 200,
      body: await context.read((work) =>
        readStats(work, params.webhookEndpointId, query, readerOf(context.principal)),
      ),
    }),
  );

  return [rotate, ping, recover, stats];
}
