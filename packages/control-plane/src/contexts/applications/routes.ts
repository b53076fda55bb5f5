import { notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import { cutPage, decodeCursor, pageOf, pageQueryShape } from '../../platform/http/page.ts';
import type { RequestContext } from '../../platform/http/request-context.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import { idSchema, z } from '../../platform/http/schema.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import type { ApplicationEventBody } from './events.ts';
import {
  applicationExample,
  applicationPageExample,
  decisionListExample,
  requirementListExample,
  submitExample,
  timelineExample,
  withdrawnExample,
} from './examples.ts';
import { command, gatherSubmission, type SubmitParts, submit } from './handlers.ts';
import { openMetadata } from './metadata.ts';
import { presentApplication, presentDecision } from './presentation.ts';
import { findApplication, listApplications } from './queries.ts';
import type { ReasonTextSource } from './reason-texts.ts';
import type { ApplicationRow } from './rows.ts';
import {
  type ApplicationResource,
  applicationSchema,
  decisionListSchema,
  requirementListSchema,
  submitApplicationBody,
  timelineSchema,
  withdrawBody,
} from './schemas.ts';
import { applicationStatuses } from './status.ts';
import { timelineOf } from './timeline.ts';
import type { Waiting } from './waiting.ts';

export type ApplicationRouteParts = SubmitParts & {
  seal: Seal;
  reasonTexts: ReasonTextSource;
  waiting: Waiting;
};

const everyRole = ['user', 'admin', 'compliance-officer', 'service'] as const;
const tag = 'Applications';
const params = z.object({ applicationId: idSchema('application') });

export function applicationRoutes(parts: ApplicationRouteParts): Route[] {
  const present = async (context: RequestContext, row: ApplicationRow): Promise<ApplicationResource> => {
    const { policyId, policyVersion } = row.state.submission;
    const texts = await parts.reasonTexts(context.principal, { policyId, policyVersion });
    return presentApplication(row, texts, openMetadata(parts.seal, row.application_id, row.sealed_metadata));
  };
  const read = (context: RequestContext, applicationId: string): Promise<ApplicationRow> =>
    context.read((work) => mustFind(work, applicationId));

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
          body: waited ? await present(context, await read(context, application.id)) : application,
          headers: {
            Location: `/api/v1/applications/${application.id}`,
            ...(context.waitSeconds ? { 'Preference-Applied': `wait=${context.waitSeconds}` } : {}),
          },
        };
      },
    ),
    defineRoute(
      {
        operationId: 'applications.list',
        method: 'get',
        path: '/applications',
        tag,
        summary: 'List applications, newest first',
        roles: everyRole,
        scope: 'applications:read',
        query: z.object({
          ...pageQueryShape,
          status: z.enum(applicationStatuses).optional(),
          externalId: z.string().max(200).optional(),
        }),
        response: {
          status: 200,
          description: 'A page.',
          schema: pageOf(applicationSchema, 'ApplicationPage'),
          example: applicationPageExample,
        },
      },
      async ({ query }, context) => {
        const before = query.cursor ? decodeCursor(query.cursor, idPattern('application')) : undefined;
        const rows = await context.read((work) => listApplications(work, query, query.limit, before));
        const page = cutPage(
          rows,
          query.limit,
          (row) => row.application_id,
          (row) => row,
        );
        return {
          status: 200,
          body: { ...page, data: await Promise.all(page.data.map((row) => present(context, row))) },
        };
      },
    ),
    defineRoute(
      {
        operationId: 'applications.get',
        method: 'get',
        path: '/applications/{applicationId}',
        tag,
        summary: 'One application with its newest decision, offers and requirements',
        roles: everyRole,
        scope: 'applications:read',
        params,
        response: {
          status: 200,
          description: 'The application.',
          schema: applicationSchema,
          example: applicationExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => ({
        status: 200,
        body: await present(context, await read(context, applicationId)),
      }),
    ),
    defineRoute(
      {
        operationId: 'applications.timeline',
        method: 'get',
        path: '/applications/{applicationId}/timeline',
        tag,
        summary: 'What happened to an application, in words',
        roles: everyRole,
        scope: 'applications:read',
        params,
        response: {
          status: 200,
          description: 'Oldest first.',
          schema: timelineSchema,
          example: timelineExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => {
        const stream = await context.read((work) => work.readStream(applicationId));
        if (stream.version === 0) throw notFound('application', applicationId);
        const history = stream.events.map((event) => ({
          // The catalogue has checked each payload against its type.
          body: { type: event.eventType, payload: event.payload } as ApplicationEventBody,
          at: event.eventTimestamp,
        }));
        return { status: 200, body: { data: timelineOf(history) } };
      },
    ),
    defineRoute(
      {
        operationId: 'applications.decisions',
        method: 'get',
        path: '/applications/{applicationId}/decisions',
        tag,
        summary: 'Every decision of an application, immutable and numbered',
        roles: everyRole,
        scope: 'applications:read',
        params,
        response: {
          status: 200,
          description: 'Oldest first.',
          schema: decisionListSchema,
          example: decisionListExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => {
        const { state } = await read(context, applicationId);
        const { policyId, policyVersion } = state.submission;
        const texts = await parts.reasonTexts(context.principal, { policyId, policyVersion });
        return {
          status: 200,
          body: { data: state.decisions.map((decision) => presentDecision(decision, state, texts)) },
        };
      },
    ),
    defineRoute(
      {
        operationId: 'applications.requirements',
        method: 'get',
        path: '/applications/{applicationId}/requirements',
        tag,
        summary: 'What the applicant must still bring',
        roles: everyRole,
        scope: 'applications:read',
        params,
        response: {
          status: 200,
          description: 'Oldest first.',
          schema: requirementListSchema,
          example: requirementListExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => {
        const application = await present(context, await read(context, applicationId));
        return { status: 200, body: { data: application.requirements } };
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
        params,
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
        const row = await read(context, applicationId);
        const { policyId, policyVersion } = row.state.submission;
        const texts = await parts.reasonTexts(context.principal, { policyId, policyVersion });
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

async function mustFind(work: Work, applicationId: string): Promise<ApplicationRow> {
  const row = await findApplication(work, applicationId);
  if (!row) throw notFound('application', applicationId);
  return row;
}
