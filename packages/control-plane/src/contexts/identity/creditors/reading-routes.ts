import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { presentCreditor } from './presentation.ts';
import { findCreditor, listCreditors } from './repository.ts';
import {
  creditorExample,
  creditorPageSchema,
  creditorParamsSchema,
  creditorQuerySchema,
  creditorSchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Creditors';
const scope = 'creditors:read';

export function creditorReadingRoutes(): Route[] {
  return [
    defineRoute(
      {
        operationId: 'creditors.list',
        method: 'get',
        path: '/admin/creditors',
        tag,
        summary: 'List creditors that lend',
        roles,
        scope,
        query: creditorQuerySchema,
        response: {
          status: 200,
          description: 'A page of creditors, newest first.',
          schema: creditorPageSchema,
          example: { data: [creditorExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const beforeId = query.cursor ? decodeCursor(query.cursor, idPattern('creditor')) : undefined;
        const rows = await context.read((work) =>
          listCreditors(work, { limit: query.limit, beforeId, archived: query.archived === 'true' }),
        );
        return { status: 200, body: cutPage(rows, query.limit, (row) => row.creditor_id, presentCreditor) };
      },
    ),
    defineRoute(
      {
        operationId: 'creditors.get',
        method: 'get',
        path: '/admin/creditors/{creditorId}',
        tag,
        summary: 'Get a creditor',
        roles,
        scope,
        params: creditorParamsSchema,
        response: {
          status: 200,
          description: 'The creditor.',
          schema: creditorSchema,
          example: creditorExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => {
        const row = await context.read((work) => findCreditor(work, params.creditorId));
        if (!row) throw notFound('creditor', params.creditorId);
        return { status: 200, body: presentCreditor(row) };
      },
    ),
  ];
}
