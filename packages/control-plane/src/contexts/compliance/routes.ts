import type { Role } from '../../kernel/principal.ts';
import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import { checkDetailExample, checkExample, watchlistExample } from './examples.ts';
import type { ComplianceQueries } from './queries.ts';
import { checkDetailSchema, checkSchema, watchlistSchema } from './schemas.ts';

/** Nobody else: what stands here could tip an applicant off. */
const roles: readonly Role[] = ['compliance-officer', 'admin'];
const scope = 'compliance:read';

/** The endpoints under /compliance. */
export function complianceRoutes(queries: ComplianceQueries): readonly Route[] {
  return [
    defineRoute(
      {
        operationId: 'complianceChecks.list',
        method: 'get',
        path: '/compliance/checks',
        tag: 'Compliance',
        summary: 'List compliance checks',
        roles,
        scope,
        query: z.strictObject({ ...pageQueryShape, applicationId: idSchema('application').optional() }),
        response: {
          status: 200,
          description: 'A page of checks, newest first.',
          schema: pageOf(checkSchema, 'ComplianceCheckPage'),
          example: { data: [checkExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({
        status: 200,
        body: await context.read((work) => queries.checks(work, query)),
      }),
    ),
    defineRoute(
      {
        operationId: 'complianceChecks.get',
        method: 'get',
        path: '/compliance/checks/{checkId}',
        tag: 'Compliance',
        summary: 'Read a compliance check with what it found of each party',
        roles,
        scope,
        params: z.strictObject({ checkId: idSchema('screening') }),
        response: {
          status: 200,
          description: 'The check.',
          schema: checkDetailSchema,
          example: checkDetailExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({
        status: 200,
        body: await context.read((work) => queries.check(work, params.checkId)),
      }),
    ),
    defineRoute(
      {
        operationId: 'watchlists.list',
        method: 'get',
        path: '/compliance/watchlists',
        tag: 'Compliance',
        summary: 'List the watchlists that are screened against',
        roles,
        scope,
        response: {
          status: 200,
          description: 'Every list, with its size, version and hash.',
          schema: pageOf(watchlistSchema, 'WatchlistPage'),
          example: { data: [watchlistExample], hasMore: false, nextCursor: null },
        },
      },
      async (_inputs, context) => ({
        status: 200,
        body: await context.read((work) => queries.watchlists(work)),
      }),
    ),
  ];
}
