import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { Seal } from '../../../platform/unit-of-work/idempotency.ts';
import type { CompiledPolicies } from '../policy/compiled-policies.ts';
import { replayAssessment } from './replay.ts';
import { replayExample, replaySchema } from './schemas.ts';

/** Whether a decision would be the same today: a read, though it computes. */
export function replayRoutes(parts: { compiled: CompiledPolicies; seal: Seal }): readonly Route[] {
  return [
    defineRoute(
      {
        operationId: 'riskAssessments.replay',
        method: 'get',
        path: '/risk/assessments/{assessmentId}/replay',
        tag: 'Risk',
        summary: 'Judge an assessment again by its stored policy and inputs, and compare',
        description:
          'No provider is asked and nothing is written. 410 once what was read was lawfully erased.',
        roles: ['admin'],
        scope: 'risk:read',
        params: z.strictObject({ assessmentId: idSchema('riskAssessment') }),
        response: {
          status: 200,
          description: 'The comparison.',
          schema: replaySchema,
          example: replayExample,
        },
        faults: ['not_found', 'rejected', 'gone'],
      },
      async ({ params: { assessmentId } }, context) => ({
        status: 200,
        body: await context.read((work) => replayAssessment(work, assessmentId, parts)),
      }),
    ),
  ];
}
