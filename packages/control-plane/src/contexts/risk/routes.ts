import type { Principal, Role } from '../../kernel/principal.ts';
import { pageOf, pageQueryShape } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import { assessmentExample, policyExample } from './examples.ts';
import type { RiskQueries } from './queries.ts';
import { assessmentDetailSchema, assessmentSchema, policySchema, policyWithSourceSchema } from './schemas.ts';

const roles: readonly Role[] = ['user', 'admin'];
const scope = 'risk:read';
const description =
  'Outcome, score, reasons, offers and explanation are shown to role admin and scope `risk:read` only; ' +
  'others read that the assessment is there and how far it has come.';

/** The endpoints under /risk: reads only, a policy is published through the port. */
export function riskRoutes(queries: RiskQueries): readonly Route[] {
  return [
    defineRoute(
      {
        operationId: 'riskPolicies.list',
        method: 'get',
        path: '/risk/policies',
        tag: 'Risk',
        summary: 'List credit policies, each in its newest version',
        roles,
        scope,
        query: z.strictObject(pageQueryShape),
        response: {
          status: 200,
          description: 'A page of policies, newest first.',
          schema: pageOf(policySchema, 'RiskPolicyPage'),
          example: { data: [policyExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({
        status: 200,
        body: await context.read((work) => queries.policies(work, query)),
      }),
    ),
    defineRoute(
      {
        operationId: 'riskPolicies.get',
        method: 'get',
        path: '/risk/policies/{policyId}',
        tag: 'Risk',
        summary: 'Read the newest version of a credit policy with its text',
        roles,
        scope,
        params: z.strictObject({ policyId: idSchema('policy') }),
        response: {
          status: 200,
          description: 'The policy.',
          schema: policyWithSourceSchema,
          example: { ...policyExample, source: 'id: personal-loan\nversion: 1\n' },
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({
        status: 200,
        body: await context.read((work) => queries.policy(work, params.policyId)),
      }),
    ),
    defineRoute(
      {
        operationId: 'riskAssessments.list',
        method: 'get',
        path: '/risk/assessments',
        tag: 'Risk',
        summary: 'List risk assessments',
        description,
        roles,
        scope,
        query: z.strictObject({ ...pageQueryShape, applicationId: idSchema('application').optional() }),
        response: {
          status: 200,
          description: 'A page of assessments, newest first.',
          schema: pageOf(assessmentSchema, 'RiskAssessmentPage'),
          example: { data: [assessmentExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({
        status: 200,
        body: await context.read((work) => queries.assessments(work, query, mayExplain(context.principal))),
      }),
    ),
    defineRoute(
      {
        operationId: 'riskAssessments.get',
        method: 'get',
        path: '/risk/assessments/{assessmentId}',
        tag: 'Risk',
        summary: 'Read a risk assessment',
        description,
        roles,
        scope,
        params: z.strictObject({ assessmentId: idSchema('riskAssessment') }),
        response: {
          status: 200,
          description: 'The assessment.',
          schema: assessmentDetailSchema,
          example: assessmentExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({
        status: 200,
        body: await context.read((work) =>
          queries.assessment(work, params.assessmentId, mayExplain(context.principal)),
        ),
      }),
    ),
  ];
}

function mayExplain({ roles: held, scopes }: Principal): { explain: boolean } {
  return { explain: held.includes('admin') || scopes.includes(scope) };
}
