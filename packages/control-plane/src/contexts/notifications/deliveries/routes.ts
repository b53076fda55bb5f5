import { roles } from '../../../kernel/principal.ts';
import { pageOf } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { readerOf } from '../audience.ts';
import { listDeliveries, readDelivery } from './queries.ts';
import { retryDelivery } from './retry.ts';
import {
  deliveryExample,
  deliveryParamsSchema,
  deliveryQuerySchema,
  deliverySchema,
  deliveryWithAttemptsExample,
  deliveryWithAttemptsSchema,
} from './schemas.ts';

const tag = 'Webhooks';

/** /deliveries: each event on its way to each endpoint. */
export function deliveryRoutes({ seal }: { seal: Seal }): Route[] {
  const list = defineRoute(
    {
      operationId: 'deliveries.list',
      method: 'get',
      path: '/deliveries',
      tag,
      summary: 'List deliveries, newest first',
      roles,
      scope: 'webhooks:read',
      query: deliveryQuerySchema,
      response: {
        status: 200,
        description: 'A page of deliveries.',
        schema: pageOf(deliverySchema, 'DeliveryPage'),
        example: { data: [deliveryExample], hasMore: false, nextCursor: null },
      },
      faults: ['validation_failed'],
    },
    async ({ query }, context) => ({
      status: 200,
      body: await context.read((work) => listDeliveries(work, query, readerOf(context.principal))),
    }),
  );

  const get = defineRoute(
    {
      operationId: 'deliveries.get',
      method: 'get',
      path: '/deliveries/{deliveryId}',
      tag,
      summary: 'Get a delivery with its attempts',
      roles,
      scope: 'webhooks:read',
      params: deliveryParamsSchema,
      response: {
        status: 200,
        description: 'The delivery and what came of each attempt.',
        schema: deliveryWithAttemptsSchema,
        example: deliveryWithAttemptsExample,
      },
      faults: ['not_found'],
    },
    async ({ params }, context) => ({
      status: 200,
      body: await context.read((work) =>
        readDelivery(work, params.deliveryId, { reader: readerOf(context.principal), seal }),
      ),
    }),
  );

  const retry = defineRoute(
    {
      operationId: 'deliveries.retry',
      method: 'post',
      path: '/deliveries/{deliveryId}/retry',
      tag,
      summary: 'Send a delivery again',
      description: 'At once, then by the schedule from its start. One that is still being tried is a 409.',
      roles,
      scope: 'webhooks:write',
      params: deliveryParamsSchema,
      response: {
        status: 202,
        description: 'It is on its way.',
        schema: deliveryWithAttemptsSchema,
        example: { ...deliveryWithAttemptsExample, status: 'pending' },
      },
      faults: ['not_found', 'conflict', 'rejected', 'idempotency_in_flight', 'idempotency_key_reused'],
    },
    async ({ params }, context) => {
      const answer = await context.commit(async (work) => ({
        status: 202,
        resourceId: params.deliveryId,
        body: await retryDelivery(work, params.deliveryId, { reader: readerOf(context.principal), seal }),
      }));
      return { status: answer.status, body: deliveryWithAttemptsSchema.parse(answer.body) };
    },
  );

  return [list, get, retry];
}
