import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { providerExample, requestExample, revealedExample } from './examples.ts';
import type { ProviderQueries } from './queries.ts';
import {
  providerNameSchema,
  providerRequestSchema,
  providerSchema,
  revealBodySchema,
  revealedAnswerSchema,
} from './schemas.ts';

const readers = ['user', 'service', 'admin', 'compliance-officer'] as const;
const requestParams = z.object({ requestId: idSchema('providerRequest') });

const requestsQuery = z.object({
  ...pageQueryShape,
  applicationId: idSchema('application').optional(),
  userId: idSchema('user').optional(),
  provider: providerNameSchema.optional(),
  kind: providerRequestSchema.shape.kind.optional(),
  outcome: providerRequestSchema.shape.outcome.optional(),
  createdFrom: timestampSchema.optional().openapi({ description: 'From this moment on.' }),
  createdTo: timestampSchema.optional().openapi({ description: 'Before this moment.' }),
});

export function providerRoutes(queries: ProviderQueries): Route[] {
  return [
    defineRoute(
      {
        operationId: 'providers.list',
        method: 'get',
        path: '/providers',
        tag: 'Providers',
        summary: 'List the providers of this mode',
        description: 'Each with the state of its circuit breaker, as this process sees it. All fit one page.',
        roles: readers,
        scope: 'providers:read',
        response: {
          status: 200,
          description: 'The providers.',
          schema: pageOf(providerSchema, 'ProviderPage'),
          example: { data: [providerExample], hasMore: false, nextCursor: null },
        },
      },
      async (_, context) => ({
        status: 200,
        body: { data: queries.providers(context), hasMore: false, nextCursor: null },
      }),
    ),
    defineRoute(
      {
        operationId: 'providerRequests.list',
        method: 'get',
        path: '/providers/requests',
        tag: 'Providers',
        summary: 'List what was asked of providers',
        description:
          'Newest first: who was asked, why, under which consent, and what came of it. No answers.',
        roles: readers,
        scope: 'providers:read',
        query: requestsQuery,
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(providerRequestSchema, 'ProviderRequestPage'),
          example: { data: [requestExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({ status: 200, body: await queries.requests(query, context) }),
    ),
    defineRoute(
      {
        operationId: 'providerRequests.get',
        method: 'get',
        path: '/providers/requests/{requestId}',
        tag: 'Providers',
        summary: 'Read one request to a provider',
        roles: readers,
        scope: 'providers:read',
        params: requestParams,
        response: {
          status: 200,
          description: 'The request, without the answer.',
          schema: providerRequestSchema,
          example: requestExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({
        status: 200,
        body: await queries.request(params.requestId, context),
      }),
    ),
    defineRoute(
      {
        operationId: 'providerRequests.reveal',
        method: 'post',
        path: '/providers/requests/{requestId}/reveal',
        tag: 'Providers',
        summary: 'Read what a provider said, word for word',
        description:
          'For compliance officers. Each reading is kept by the audit with who, when and why. 404 where there is no answer, or the person was erased.',
        roles: ['compliance-officer'],
        scope: 'providers:reveal',
        params: requestParams,
        body: revealBodySchema,
        bodyExample: { reason: 'dispute' },
        response: {
          status: 200,
          description: 'The answer.',
          schema: revealedAnswerSchema,
          example: revealedExample,
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params, body }, context) => ({
        status: 200,
        body: await queries.reveal(params.requestId, body.reason, context),
      }),
    ),
    defineRoute(
      {
        operationId: 'providers.get',
        method: 'get',
        path: '/providers/{provider}',
        tag: 'Providers',
        summary: 'Read one provider of this mode',
        roles: readers,
        scope: 'providers:read',
        params: z.object({ provider: providerNameSchema }),
        response: {
          status: 200,
          description: 'The provider, with its circuit breaker as this process sees it.',
          schema: providerSchema,
          example: providerExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({ status: 200, body: queries.provider(params.provider, context) }),
    ),
  ];
}
