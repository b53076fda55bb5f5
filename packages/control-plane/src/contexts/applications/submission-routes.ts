import { defineRoute, type Route } from '../../platform/http/route.ts';
import { applicationExample, submitExample } from './examples.ts';
import { gatherSubmission, type SubmitParts, submit } from './handlers.ts';
import { presentApplication } from './presentation.ts';
import { type ApplicationResource, applicationSchema, submitApplicationBody } from './schemas.ts';
import { applicationViews, mustFind, type ViewParts } from './views.ts';
import type { Waiting } from './waiting.ts';

export type SubmissionRouteParts = SubmitParts & ViewParts & { waiting: Waiting };

const tag = 'Applications';

/** Submitting an application. */
export function submissionRoutes(parts: SubmissionRouteParts): Route[] {
  const views = applicationViews(parts);
  return [
    defineRoute(
      {
        operationId: 'applications.create',
        method: 'post',
        path: '/applications',
        tag,
        summary: 'Submit a credit application',
        description:
          'Answers at once with the receipt, or, with `Prefer: wait=N`, after at most N seconds with the decision. ' +
          'Submission pins the present versions of the applicant, consents, product and policy.',
        roles: ['user', 'admin', 'service'],
        scope: 'applications:write',
        body: submitApplicationBody,
        bodyExample: submitExample,
        response: {
          status: 201,
          description: 'The application.',
          schema: applicationSchema,
          example: applicationExample,
        },
        faults: ['validation_failed', 'consent_required', 'duplicate_application'],
        waits: true,
      },
      async ({ body }, context) => {
        const facts = await gatherSubmission(parts, context, body);
        const receipt = await context.commit(async (work) => {
          const applicationId = await submit(parts, work, body, facts);
          const row = await mustFind(work, applicationId);
          return {
            status: 201,
            resourceId: applicationId,
            body: presentApplication(row, {}, body.metadata ?? {}),
          };
        });
        const application = receipt.body as ApplicationResource;
        const waited = await parts.waiting.untilSettled(
          context.principal,
          application.id,
          (context.waitSeconds ?? 0) * 1000,
          context.signal,
        );
        return {
          status: receipt.status,
          body: waited
            ? await views.present(context, await views.read(context, application.id))
            : application,
          headers: {
            Location: `/api/v1/applications/${application.id}`,
            ...(context.waitSeconds ? { 'Preference-Applied': `wait=${context.waitSeconds}` } : {}),
          },
        };
      },
    ),
  ];
}
