import { notFound } from '../../../kernel/faults.ts';
import { idPattern } from '../../../kernel/ids.ts';
import { cutPage, decodeCursor } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { listQuerySchema } from '../schemas.ts';
import { presentApiKey } from './presentation.ts';
import { findApiKey, listApiKeys } from './repository.ts';
import { apiKeyExample, apiKeyPageSchema, apiKeyParamsSchema, apiKeySchema } from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'API keys';
const scope = 'api-keys:read';

export function apiKeyReadingRoutes(): Route[] {
  return [
    defineRoute(
      {
        operationId: 'apiKeys.list',
        method: 'get',
        path: '/admin/api-keys',
        tag,
        summary: 'List API keys, revoked ones included',
        roles,
        scope,
        query: listQuerySchema,
        response: {
          status: 200,
          description: 'A page of keys, newest first. No secrets.',
          schema: apiKeyPageSchema,
          example: { data: [apiKeyExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const beforeId = query.cursor ? decodeCursor(query.cursor, idPattern('apiKey')) : undefined;
        const rows = await context.read((work) => listApiKeys(work, { limit: query.limit, beforeId }));
        return { status: 200, body: cutPage(rows, query.limit, (row) => row.key_id, presentApiKey) };
      },
    ),
    defineRoute(
      {
        operationId: 'apiKeys.get',
        method: 'get',
        path: '/admin/api-keys/{apiKeyId}',
        tag,
        summary: 'Get an API key',
        roles,
        scope,
        params: apiKeyParamsSchema,
        response: {
          status: 200,
          description: 'The key, without its secret.',
          schema: apiKeySchema,
          example: apiKeyExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => {
        const row = await context.read((work) => findApiKey(work, params.apiKeyId));
        if (!row) throw notFound('API key', params.apiKeyId);
        return { status: 200, body: presentApiKey(row) };
      },
    ),
  ];
}
