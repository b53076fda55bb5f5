import { defineRoute, type Route } from '../../platform/http/route.ts';
import { applicationExample, submitExample, withdrawnExample } from './examples.ts';
import { command, gatherSubmission, type SubmitParts, submit } from './handlers.ts';
import { openMetadata } from './metadata.ts';
import { presentApplication } from './presentation.ts';
import {
  type ApplicationResource,
  applicationSchema,
  submitApplicationBody,
  withdrawBody,
} from './schemas.ts';
import { applicationParams, applicationViews, mustFind, type ViewParts } from './views.ts';
import type { Waiting } from './waiting.ts';

export type SubmissionRouteParts = SubmitParts & ViewParts & { waiting: Waiting };

const tag = 'Applications';

/** What changes an application at its applicant's request: submitting and withdrawing. */
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
    defineRoute(
      {
        operationId: 'applications.withdraw',
        method: 'post',
        path: '/applications/{applicationId}/withdraw',
        tag,
        summary: "Withdraw an application at the applicant's express request",
        roles: ['user', 'admin', 'service'],
        scope: 'applications:write',
        params: applicationParams,
        body: withdrawBody,
        bodyExample: { reason: 'applicant_request' },
        response: {
          status: 200,
          description: 'The application, withdrawn.',
          schema: applicationSchema,
          example: withdrawnExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { applicationId }, body }, context) => {
        const row = await views.read(context, applicationId);
        const texts = await views.texts(context, row);
        const receipt = await context.commit(async (work) => {
          await command(work, row, () => ({ type: 'Withdraw', reason: body.reason }));
          const after = await mustFind(work, applicationId);
          const metadata = openMetadata(parts.seal, applicationId, after.sealed_metadata);
          return { status: 200, resourceId: applicationId, body: presentApplication(after, texts, metadata) };
        });
        return { status: receipt.status, body: receipt.body as ApplicationResource };
      },
    ),
  ];
}
