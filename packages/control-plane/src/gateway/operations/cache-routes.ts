import { defineRoute, type Route } from '../../platform/http/route.ts';
import { z } from '../../platform/http/schema.ts';
import type { ResponseCache } from '../response-cache.ts';

/** POST /cache/invalidate: for whoever changed something past the API, such as by a restored backup. */
export function cacheRoutes(responses: () => Pick<ResponseCache, 'forgetAll'> | undefined): Route[] {
  return [
    defineRoute(
      {
        operationId: 'cache.invalidate',
        method: 'post',
        path: '/cache/invalidate',
        tag: 'Cache',
        summary: 'Forget the cached answers of this tenant and mode',
        description:
          'Catalogues are answered from a cache for up to half a minute; a change through the API is seen at once. This is for a change past it.',
        roles: ['admin'],
        scope: 'cache:write',
        body: z.strictObject({}).openapi('CacheInvalidation'),
        bodyExample: {},
        response: { status: 204, description: 'Forgotten.', schema: undefined },
      },
      async (_inputs, context) => {
        const { status } = await context.commit(async () => ({ status: 204, body: null }));
        await responses()?.forgetAll(context.principal);
        return { status, body: undefined };
      },
    ),
  ];
}
