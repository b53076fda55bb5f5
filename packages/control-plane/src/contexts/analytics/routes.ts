import type { Role } from '../../kernel/principal.ts';
import type { Database, Transaction } from '../../platform/database/database.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { defineRoute, type Route, type RouteContract } from '../../platform/http/route.ts';
import { decisionReport } from './reports/decisions.ts';
import {
  decisionExample,
  funnelExample,
  providerExample,
  timeToDecisionExample,
} from './reports/examples.ts';
import { funnelReport } from './reports/funnel.ts';
import { providerReport } from './reports/providers.ts';
import { orderOf, type ReportOrder, type ReportQuery, reportQuerySchema } from './reports/query.ts';
import {
  decisionReportSchema,
  funnelReportSchema,
  providerReportSchema,
  timeToDecisionReportSchema,
} from './reports/schemas.ts';
import { timeToDecisionReport } from './reports/time-to-decision.ts';

const roles: readonly Role[] = ['user', 'admin'];

const common = {
  method: 'get',
  tag: 'Analytics',
  roles,
  scope: 'analytics:read',
  query: reportQuerySchema,
  faults: ['validation_failed'],
} as const satisfies Partial<RouteContract>;

/** The endpoints under /analytics. Figures are seconds behind; they live in a database of their own where there is one. */
export function analyticsRoutes(database: Database): readonly Route[] {
  const made = async <Result>(
    make: (transaction: Transaction, order: ReportOrder) => Promise<Result>,
    query: ReportQuery,
    { principal, now }: RequestContext,
  ): Promise<{ status: 200; body: Result }> => {
    const order = orderOf(query, now);
    const { tenantId, mode } = principal;
    const body = await database.transaction({ role: 'tenant', tenantId, mode }, (transaction) =>
      make(transaction, order),
    );
    return { status: 200, body };
  };

  return [
    defineRoute(
      {
        ...common,
        operationId: 'analytics.funnel',
        path: '/analytics/funnel',
        summary: 'Report how far applications have come',
        description:
          'Applications by the day on which they were submitted, and how far they have come by now: a row changes as its applications move on.',
        response: {
          status: 200,
          description: 'The report; periods without applications have a row of zeros.',
          schema: funnelReportSchema,
          example: funnelExample,
        },
      },
      ({ query }, context) => made(funnelReport, query, context),
    ),
    defineRoute(
      {
        ...common,
        operationId: 'analytics.decisions',
        path: '/analytics/decisions',
        summary: 'Report decisions and the approval rate',
        description: 'Decisions by the day on which they were made, under the policy that made them.',
        response: {
          status: 200,
          description: 'The report; periods without decisions have a row of zeros.',
          schema: decisionReportSchema,
          example: decisionExample,
        },
      },
      ({ query }, context) => made(decisionReport, query, context),
    ),
    defineRoute(
      {
        ...common,
        operationId: 'analytics.timeToDecision',
        path: '/analytics/time-to-decision',
        summary: 'Report the time from submission to the first decision',
        description: 'First decisions by the day on which they were made.',
        response: {
          status: 200,
          description: 'The report; periods without decisions have a row of zeros.',
          schema: timeToDecisionReportSchema,
          example: timeToDecisionExample,
        },
      },
      ({ query }, context) => made(timeToDecisionReport, query, context),
    ),
    defineRoute(
      {
        ...common,
        operationId: 'analytics.providers',
        path: '/analytics/providers',
        summary: 'Report what providers took and cost',
        description:
          'Answered and unanswered calls by the day on which they ended, by provider, kind and outcome.',
        response: {
          status: 200,
          description: 'The report; periods without calls have a row of zeros.',
          schema: providerReportSchema,
          example: providerExample,
        },
      },
      ({ query }, context) => made(providerReport, query, context),
    ),
  ];
}
