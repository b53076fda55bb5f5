import { defineRoute, type Route } from '../../platform/http/route.ts';
import { applicationExample, submitExample } from './examples.ts';
import { applicationSchema } from './schemas/application.ts';
import { submitApplicationBody } from './schemas/submission.ts';
import { type SubmittingParts, submitting } from './submitting.ts';

/** Submitting an application. */
export function submissionRoutes(parts: SubmittingParts): Route[] {
  const submitted = submitting(parts);
  return [
    defineRoute(
      {
        operationId: 'applications.create',
        method: 'post',
        path: '/applications',
        tag: 'Applications',
        summary: 'Submit a credit application',
        description:
          'Answers at once with the receipt, or, with `Prefer: wait=N`, after at most N seconds with the decision. ' +
          'Submission pins the present versions of the applicants, consents, product and policy.',
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
      ({ body }, context) => submitted(context, body),
    ),
  ];
}
