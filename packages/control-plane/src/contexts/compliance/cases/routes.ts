import type { Role } from '../../../kernel/principal.ts';
import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import { hitExample } from '../screening/examples.ts';
import { listCases, presentCase, readCase } from './queries.ts';
import { resolveCase } from './resolving.ts';
import { type CaseView, caseSchema, caseStatuses, resolveCaseBody } from './schemas.ts';

const roles: readonly Role[] = ['compliance-officer', 'admin'];
const params = z.strictObject({ caseId: idSchema('complianceCase') });

const caseExample: CaseView = {
  id: 'cas_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  status: 'open',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  partyId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  userVersion: 1,
  algorithm: 'creditplane-screening@1',
  threshold: 0.81,
  hit: hitExample,
  resolvedBy: null,
  reason: null,
};

/** Hits that wait for a person, and what became of them. */
export function caseRoutes(seal: Seal): readonly Route[] {
  return [
    defineRoute(
      {
        operationId: 'complianceCases.list',
        method: 'get',
        path: '/compliance/cases',
        tag: 'Compliance',
        summary: 'List cases',
        roles,
        scope: 'compliance:read',
        query: z.strictObject({
          ...pageQueryShape,
          applicationId: idSchema('application').optional(),
          status: z.enum(caseStatuses).optional(),
        }),
        response: {
          status: 200,
          description: 'A page of cases, newest first.',
          schema: pageOf(caseSchema, 'ComplianceCasePage'),
          example: { data: [caseExample], hasMore: false, nextCursor: null },
        },
        faults: ['validation_failed'],
      },
      async ({ query }, context) => ({
        status: 200,
        body: await context.read((work) => listCases(work, seal, query)),
      }),
    ),
    defineRoute(
      {
        operationId: 'complianceCases.get',
        method: 'get',
        path: '/compliance/cases/{caseId}',
        tag: 'Compliance',
        summary: 'Read a case with its hit',
        roles,
        scope: 'compliance:read',
        params,
        response: { status: 200, description: 'The case.', schema: caseSchema, example: caseExample },
        faults: ['not_found'],
      },
      async ({ params: { caseId } }, context) => ({
        status: 200,
        body: await context.read((work) => readCase(work, seal, caseId)),
      }),
    ),
    defineRoute(
      {
        operationId: 'complianceCases.resolve',
        method: 'post',
        path: '/compliance/cases/{caseId}/resolve',
        tag: 'Compliance',
        summary: 'Clear or confirm a hit, with the reason',
        description:
          'A cleared hit is not raised again until the person, the entry, the algorithm or the threshold changes. In live ' +
          'mode a member of staff resolves it, with a personal key.',
        roles,
        scope: 'compliance:write',
        params,
        body: resolveCaseBody,
        bodyExample: { resolution: 'cleared', reason: 'Another birth place, and 23 years younger.' },
        response: {
          status: 200,
          description: 'The case, resolved.',
          schema: caseSchema,
          example: {
            ...caseExample,
            status: 'cleared' as const,
            resolvedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
            reason: 'Another birth place, and 23 years younger.',
          },
        },
        faults: ['not_found', 'conflict', 'forbidden', 'validation_failed'],
      },
      async ({ params: { caseId }, body }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await resolveCase(work, seal, caseId, body, context.principal.actor);
          return { status: 200, resourceId: caseId, body: presentCase(row, seal) };
        });
        return { status: 200, body: answer.body as CaseView };
      },
    ),
  ];
}
