import { invalidField } from '../../../kernel/faults.ts';
import type { RandomBytes } from '../../../kernel/ids.ts';
import { roles } from '../../../kernel/principal.ts';
import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import type { RequestContext } from '../../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { z } from '../../../platform/http/schema.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { readerOf } from '../audience.ts';
import { refusalOfUrl } from '../deliveries/address-guard.ts';
import { changeEndpoint, createEndpoint, removeEndpoint } from './handlers.ts';
import { listEndpoints, presentEndpoint, readEndpoint } from './repository.ts';
import {
  createEndpointSchema,
  endpointExample,
  endpointParamsSchema,
  endpointSchema,
  endpointWithSecretSchema,
  updateEndpointSchema,
} from './schemas.ts';

const tag = 'Webhooks';
const bodyExample = {
  url: endpointExample.url,
  eventTypes: endpointExample.eventTypes,
  description: endpointExample.description,
};

/** /webhook-endpoints: where a lender wants to hear from us. */
export function endpointRoutes(parts: {
  random: RandomBytes;
  seal: Seal;
  allowPrivateAddresses: boolean;
}): Route[] {
  const checkUrl = (url: string | undefined, { principal }: RequestContext): void => {
    const rules = { ...parts, requireHttps: principal.mode === 'live' };
    const refusal = url === undefined ? undefined : refusalOfUrl(url, rules);
    if (refusal) throw invalidField('/url', refusal);
  };

  const create = defineRoute(
    {
      operationId: 'webhookEndpoints.create',
      method: 'post',
      path: '/webhook-endpoints',
      tag,
      summary: 'Create a webhook endpoint',
      description: 'The answer holds the signing secret; it is not shown again.',
      roles,
      scope: 'webhooks:write',
      body: createEndpointSchema,
      bodyExample,
      response: {
        status: 201,
        description: 'The endpoint, with its secret.',
        schema: endpointWithSecretSchema,
        example: { ...endpointExample, secret: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD' },
      },
      faults: ['validation_failed', 'idempotency_in_flight', 'idempotency_key_reused'],
    },
    async ({ body }, context) => {
      checkUrl(body.url, context);
      if (!readerOf(context.principal).audiences.includes(body.scope)) {
        throw invalidField('/scope', 'needs the role compliance-officer or admin');
      }
      const answer = await context.commit((work) => createEndpoint(work, body, parts));
      return { status: answer.status, body: endpointWithSecretSchema.parse(answer.body) };
    },
  );

  const list = defineRoute(
    {
      operationId: 'webhookEndpoints.list',
      method: 'get',
      path: '/webhook-endpoints',
      tag,
      summary: 'List webhook endpoints, newest first',
      roles,
      scope: 'webhooks:read',
      query: z.object(pageQueryShape),
      response: {
        status: 200,
        description: 'A page of endpoints.',
        schema: pageOf(endpointSchema, 'WebhookEndpointPage'),
        example: { data: [endpointExample], hasMore: false, nextCursor: null },
      },
      faults: ['validation_failed'],
    },
    async ({ query }, context) => ({
      status: 200,
      body: await context.read((work) => listEndpoints(work, query, readerOf(context.principal))),
    }),
  );

  const get = defineRoute(
    {
      operationId: 'webhookEndpoints.get',
      method: 'get',
      path: '/webhook-endpoints/{webhookEndpointId}',
      tag,
      summary: 'Get a webhook endpoint',
      roles,
      scope: 'webhooks:read',
      params: endpointParamsSchema,
      response: {
        status: 200,
        description: 'The endpoint.',
        schema: endpointSchema,
        example: endpointExample,
      },
      faults: ['not_found'],
    },
    async ({ params }, context) => ({
      status: 200,
      body: await context.read(async (work) =>
        presentEndpoint(await readEndpoint(work, params.webhookEndpointId, readerOf(context.principal))),
      ),
    }),
  );

  const update = defineRoute(
    {
      operationId: 'webhookEndpoints.update',
      method: 'patch',
      path: '/webhook-endpoints/{webhookEndpointId}',
      tag,
      summary: 'Change a webhook endpoint',
      description:
        'Only the named fields change. Enabling an endpoint does not send what was missed meanwhile; `recover` does.',
      roles,
      scope: 'webhooks:write',
      params: endpointParamsSchema,
      body: updateEndpointSchema,
      bodyExample: { status: 'disabled' },
      response: {
        status: 200,
        description: 'The endpoint as it is now.',
        schema: endpointSchema,
        example: { ...endpointExample, status: 'disabled' },
      },
      faults: ['not_found', 'validation_failed'],
    },
    async ({ params, body }, context) => {
      checkUrl(body.url, context);
      const answer = await context.commit(async (work) => ({
        status: 200,
        resourceId: params.webhookEndpointId,
        body: await changeEndpoint(work, params.webhookEndpointId, body, readerOf(context.principal)),
      }));
      return { status: answer.status, body: endpointSchema.parse(answer.body) };
    },
  );

  const remove = defineRoute(
    {
      operationId: 'webhookEndpoints.delete',
      method: 'delete',
      path: '/webhook-endpoints/{webhookEndpointId}',
      tag,
      summary: 'Delete a webhook endpoint',
      description: 'Its secret is erased; deliveries on their way to it fail.',
      roles,
      scope: 'webhooks:write',
      params: endpointParamsSchema,
      response: { status: 204, description: 'Deleted.', schema: undefined },
      faults: ['not_found'],
    },
    async ({ params }, context) => {
      const answer = await context.commit(async (work) => {
        await removeEndpoint(work, params.webhookEndpointId, readerOf(context.principal));
        return { status: 204, resourceId: params.webhookEndpointId, body: null };
      });
      return { status: answer.status, body: undefined };
    },
  );

  return [create, list, get, update, remove];
}
