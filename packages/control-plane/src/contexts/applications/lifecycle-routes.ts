import { defineRoute, type Route } from '../../platform/http/route.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import { applicationExample, processingExample, withdrawnExample } from './examples.ts';
import { moving } from './moving.ts';
import { applicationSchema } from './schemas/application.ts';
import { reopenBody, sendBackBody, withdrawBody } from './schemas/moving.ts';
import { applicationParams, applicationViews, type ViewParts } from './views.ts';

const tag = 'Applications';

/** How an application ends at its applicant's request, and how a person takes it up again. */
export function lifecycleRoutes(parts: ViewParts & { configuration: ConfigurationPort }): Route[] {
  const views = applicationViews(parts);
  const move = moving(parts);
  return [
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
      ({ params: { applicationId }, body }, context) =>
        move(context, applicationId, () => ({ type: 'Withdraw', reason: body.reason })),
    ),
    defineRoute(
      {
        operationId: 'applications.reopen',
        method: 'post',
        path: '/applications/{applicationId}/reopen',
        tag,
        summary: 'Take up again what was declined, incomplete or expired',
        description:
          'The checks run again on the versions that were pinned at submission, with new reports, and come to a decision ' +
          'that supersedes the one before. The deadline of the decision starts anew.',
        roles: ['user', 'admin'],
        scope: 'applications:write',
        params: applicationParams,
        body: reopenBody,
        bodyExample: { reason: 'new_information' },
        response: {
          status: 200,
          description: 'The application, processing.',
          schema: applicationSchema,
          example: processingExample,
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      async ({ params: { applicationId }, body }, context) => {
        const row = await views.read(context, applicationId);
        const settings = await parts.configuration.settings(context.principal, row.product_id);
        return move(
          context,
          applicationId,
          ({ now }) => ({
            type: 'Reopen',
            reason: body.reason,
            reopenedBy: context.principal.actor,
            now: now.toISOString(),
            deadlineDays: settings.decisionDeadlineDays,
          }),
          body.expectedVersion,
        );
      },
    ),
    defineRoute(
      {
        operationId: 'applications.sendBack',
        method: 'post',
        path: '/applications/{applicationId}/send-back',
        tag,
        summary: 'Send a referred application back to its checks',
        description:
          'They run again with new reports: a provider that was down may be up by now. The deadline of the decision runs on.',
        roles: ['user', 'admin'],
        scope: 'decisions:write',
        params: applicationParams,
        body: sendBackBody,
        bodyExample: { expectedVersion: 5 },
        response: {
          status: 200,
          description: 'The application, processing.',
          schema: applicationSchema,
          example: { ...applicationExample, status: 'processing', offers: [] },
        },
        faults: ['not_found', 'conflict', 'validation_failed'],
      },
      ({ params: { applicationId }, body }, context) =>
        move(context, applicationId, () => ({ type: 'SendBack' }), body?.expectedVersion),
    ),
  ];
}
