import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import { processingExample } from './examples.ts';
import { moving } from './moving.ts';
import { applicationSchema } from './schemas/application.ts';
import { waiveRequirementBody } from './schemas/moving.ts';
import type { ViewParts } from './views.ts';

const tag = 'Applications';
const params = z.object({
  applicationId: idSchema('application'),
  requirementId: idSchema('requirement'),
});

/** What an application waits for, brought or waived. With the last of it the checks run again. */
export function requirementRoutes(parts: ViewParts): Route[] {
  const move = moving(parts);
  return [
    defineRoute(
      {
        operationId: 'applications.satisfyRequirement',
        method: 'post',
        path: '/applications/{applicationId}/requirements/{requirementId}/satisfy',
        tag,
        summary: 'Record that the applicant brought what was needed and that it was accepted',
        description: 'With the last open requirement the application goes back to `processing`.',
        roles: ['user', 'admin', 'compliance-officer'],
        scope: 'decisions:write',
        params,
        response: {
          status: 200,
          description: 'The application.',
          schema: applicationSchema,
          example: processingExample,
        },
        faults: ['not_found', 'conflict'],
      },
      ({ params: { applicationId, requirementId } }, context) =>
        move(context, applicationId, () => ({
          type: 'SatisfyRequirement',
          requirementId,
          satisfiedBy: context.principal.actor,
        })),
    ),
    defineRoute(
      {
        operationId: 'applications.waiveRequirement',
        method: 'post',
        path: '/applications/{applicationId}/requirements/{requirementId}/waive',
        tag,
        summary: 'Let the applicant off something that was needed',
        description: 'For those who answer for it. With the last open requirement the checks run again.',
        roles: ['admin', 'compliance-officer'],
        scope: 'decisions:write',
        params,
        body: waiveRequirementBody,
        bodyExample: { reason: 'verified_otherwise' },
        response: {
          status: 200,
          description: 'The application.',
          schema: applicationSchema,
          example: processingExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      ({ params: { applicationId, requirementId }, body }, context) =>
        move(context, applicationId, () => ({
          type: 'WaiveRequirement',
          requirementId,
          waivedBy: context.principal.actor,
          reason: body.reason,
        })),
    ),
  ];
}
