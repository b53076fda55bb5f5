import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import type { ProviderQueries } from './queries.ts';
import { providerRequestSchema, providerSchema } from './schemas.ts';

const requestExample = {
  id: 'prr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.066Z',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  userVersion: 1,
  provider: 'sandbox-bureau',
  kind: 'bureau',
  pull: 'soft',
  permissiblePurpose: 'credit_transaction',
  consentId: 'cns_01k9z3c4e8f7tbv2m5n6p7q8r9',
  outcome: 'received',
  reason: null,
  latencyMs: 23,
  costMinor: 120,
  costCurrency: 'USD',
};

const readers = ['user', 'service', 'admin', 'compliance-officer'] as const;

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
          example: {
            data: [
              { name: 'sandbox-bureau', mode: 'test', kind: 'bureau', circuit: 'closed', health: 'healthy' },
            ],
            hasMore: false,
            nextCursor: null,
          },
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
        query: z.object({ ...pageQueryShape, applicationId: idSchema('application').optional() }),
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
        params: z.object({ requestId: idSchema('providerRequest') }),
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
  ];
}
