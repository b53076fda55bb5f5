import { notFound } from '../../kernel/faults.ts';
import { cutPage, pageOf } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import type { ApplicationEventBody } from './events.ts';
import {
  applicationExample,
  applicationPageExample,
  decisionListExample,
  requirementListExample,
  timelineExample,
} from './examples.ts';
import { cursorOf, filterOf, listApplicationsQuery } from './listing/filter.ts';
import { listApplications } from './listing/list-applications.ts';
import { presentDecision } from './presentation.ts';
import {
  applicationSchema,
  decisionListSchema,
  requirementListSchema,
  timelineSchema,
} from './schemas/application.ts';
import { timelineOf } from './timeline.ts';
import { applicationParams, applicationViews, type ViewParts } from './views.ts';

const everyRole = ['user', 'admin', 'compliance-officer', 'service'] as const;
const tag = 'Applications';

/** Applications as anyone of the lender may read them. */
export function readingRoutes(parts: ViewParts): Route[] {
  const views = applicationViews(parts);
  return [
    defineRoute(
      {
        operationId: 'applications.list',
        method: 'get',
        path: '/applications',
        tag,
        summary: 'List applications, newest first',
        roles: everyRole,
        scope: 'applications:read',
        query: listApplicationsQuery,
        response: {
          status: 200,
          description: 'A page.',
          schema: pageOf(applicationSchema, 'ApplicationPage'),
          example: applicationPageExample,
        },
      },
      async ({ query }, context) => {
        const rows = await context.read((work) => listApplications(work, filterOf(query), query.limit));
        const page = cutPage(rows, query.limit, cursorOf, (row) => row);
        return {
          status: 200,
          body: { ...page, data: await Promise.all(page.data.map((row) => views.present(context, row))) },
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
        params: applicationParams,
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
        body: await views.present(context, await views.read(context, applicationId)),
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
        params: applicationParams,
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
        params: applicationParams,
        response: {
          status: 200,
          description: 'Oldest first.',
          schema: decisionListSchema,
          example: decisionListExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => {
        const row = await views.read(context, applicationId);
        const texts = await views.texts(context, row);
        const { state } = row;
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
        params: applicationParams,
        response: {
          status: 200,
          description: 'Oldest first.',
          schema: requirementListSchema,
          example: requirementListExample,
        },
        faults: ['not_found'],
      },
      async ({ params: { applicationId } }, context) => {
        const application = await views.present(context, await views.read(context, applicationId));
        return { status: 200, body: { data: application.requirements } };
      },
    ),
  ];
}
