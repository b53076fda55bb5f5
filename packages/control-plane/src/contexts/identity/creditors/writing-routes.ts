import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { archiveCreditor, changeCreditor, registerCreditor } from './commands.ts';
import { presentCreditor } from './presentation.ts';
import {
  createCreditorSchema,
  creditorExample,
  creditorParamsSchema,
  creditorSchema,
  updateCreditorSchema,
  writableExample,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'Creditors';
const scope = 'creditors:write';
const path = '/admin/creditors';

export function creditorWritingRoutes(): Route[] {
  const creditor = { status: 200 as const, schema: creditorSchema, example: creditorExample };
  return [
    defineRoute(
      {
        operationId: 'creditors.create',
        method: 'post',
        path,
        tag,
        summary: 'Register a creditor',
        description: 'Who lends, in law. A tenant may have several; each product belongs to one.',
        roles,
        scope,
        body: createCreditorSchema,
        bodyExample: writableExample,
        response: { ...creditor, status: 201, description: 'The creditor.' },
      },
      async ({ body }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await registerCreditor(work, body);
          return { status: 201, resourceId: row.creditor_id, body: presentCreditor(row) };
        });
        return { status: answer.status, body: creditorSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'creditors.update',
        method: 'patch',
        path: `${path}/{creditorId}`,
        tag,
        summary: 'Change a creditor',
        description: 'What is not named stays; `licences` replace the old ones.',
        roles,
        scope,
        params: creditorParamsSchema,
        body: updateCreditorSchema,
        bodyExample: { licences: creditorExample.licences },
        response: { ...creditor, description: 'The creditor as it now stands.' },
        faults: ['not_found', 'rejected'],
      },
      async ({ params, body }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await changeCreditor(work, params.creditorId, body);
          return { status: 200, body: presentCreditor(row) };
        });
        return { status: answer.status, body: creditorSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'creditors.archive',
        method: 'post',
        path: `${path}/{creditorId}/archive`,
        tag,
        summary: 'Archive a creditor',
        description:
          'It lends no more. It is never deleted: notices and agreements name it for as long as the law keeps them.',
        roles,
        scope,
        params: creditorParamsSchema,
        response: {
          ...creditor,
          description: 'The creditor, archived.',
          example: { ...creditorExample, archivedAt: '2026-11-22T10:00:00.000Z' },
        },
        faults: ['not_found', 'conflict'],
      },
      async ({ params }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await archiveCreditor(work, params.creditorId);
          return { status: 200, resourceId: row.creditor_id, body: presentCreditor(row) };
        });
        return { status: answer.status, body: creditorSchema.parse(answer.body) };
      },
    ),
  ];
}
