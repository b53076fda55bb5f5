import { roles } from '../../../kernel/principal.ts';
import { pageOf } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { readerOf } from '../audience.ts';
import { listPublicEvents, readPublicEvent } from './queries.ts';
import { eventExample, eventParamsSchema, eventQuerySchema, publicEventSchema } from './schemas.ts';

const tag = 'Webhooks';
const scope = 'webhooks:read';

/** /events: what was told outside, for whoever missed a webhook. */
export function publicEventRoutes(): Route[] {
  const list = defineRoute(
    {
      operationId: 'events.list',
      method: 'get',
      path: '/events',
      tag,
      summary: 'List events, newest first',
      roles,
      scope,
      query: eventQuerySchema,
      response: {
        status: 200,
        description: 'A page of events.',
        schema: pageOf(publicEventSchema, 'EventPage'),
        example: { data: [eventExample], hasMore: false, nextCursor: null },
      },
      faults: ['validation_failed'],
    },
    async ({ query }, context) => ({
      status: 200,
      body: await context.read((work) => listPublicEvents(work, query, readerOf(context.principal))),
    }),
  );

  const get = defineRoute(
    {
      operationId: 'events.get',
      method: 'get',
      path: '/events/{eventId}',
      tag,
      summary: 'Get an event',
      roles,
      scope,
      params: eventParamsSchema,
      response: { status: 200, description: 'The event.', schema: publicEventSchema, example: eventExample },
      faults: ['not_found'],
    },
    async ({ params }, context) => ({
      status: 200,
      body: await context.read((work) => readPublicEvent(work, params.eventId, readerOf(context.principal))),
    }),
  );

  return [list, get];
}
