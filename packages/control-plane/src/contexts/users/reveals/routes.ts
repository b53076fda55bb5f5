import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { RevealHandlers } from './handlers.ts';
import { revealBodySchema, revealedSchema, revealSchema } from './schemas.ts';

const revealExample = {
  id: 'rvl_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  version: 1,
  fields: ['birthDate', 'contact'],
  reason: 'identity_verification',
};

const userParams = z.object({ userId: idSchema('user') });

export function revealRoutes(handlers: RevealHandlers): Route[] {
  return [
    defineRoute(
      {
        operationId: 'users.reveal',
        method: 'post',
        path: '/users/{userId}/reveal',
        tag: 'Users',
        summary: 'Show personal fields, and say why',
        description:
          'The only way to a national id, and for keys that see a masked person the way to every field. Who looked, at which fields, when, why and from where is kept in the audit, the values never. A read: each call is recorded, and an Idempotency-Key has no effect.',
        roles: ['compliance-officer', 'admin'],
        scope: 'users:reveal',
        params: userParams,
        body: revealBodySchema,
        bodyExample: { fields: revealExample.fields, reason: revealExample.reason, note: 'Case 4711' },
        response: {
          status: 200,
          description: 'The fields that were asked for.',
          schema: revealedSchema,
          example: {
            ...revealExample,
            person: { birthDate: '1988-04-12', contact: { email: 'ada@example.com', phone: '+12025550143' } },
          },
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params, body }, context) => ({
        status: 200,
        body: await handlers.reveal(params.userId, body, context),
        headers: { 'Cache-Control': 'no-store' },
      }),
    ),
    defineRoute(
      {
        operationId: 'users.reveals',
        method: 'get',
        path: '/users/{userId}/reveals',
        tag: 'Users',
        summary: 'List who was shown personal fields of a user, and why',
        description: 'Newest first, with the notes. Reads of the whole user are in the audit.',
        roles: ['compliance-officer', 'admin'],
        scope: 'users:reveal',
        params: userParams,
        query: z.object(pageQueryShape),
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(revealSchema, 'RevealPage'),
          example: {
            data: [{ ...revealExample, actor: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9', note: 'Case 4711' }],
            hasMore: false,
            nextCursor: null,
          },
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params, query }, context) => ({
        status: 200,
        body: await handlers.list(params.userId, query, context),
      }),
    ),
  ];
}
