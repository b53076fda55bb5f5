import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { idSchema, z } from '../../../platform/http/schema.ts';
import type { ConsentHandlers } from './handlers.ts';
import { consentFilterShape, consentSchema, grantConsentSchema } from './schemas.ts';

const consentExample = {
  id: 'cns_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  userId: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9',
  kind: 'credit_pull_soft',
  textHash: '9f86d081884c7d659f86d081884c7d659f86d081884c7d659f86d081884c7d65',
  textVersion: '2026-01',
  grantedAt: '2026-11-22T09:30:00.000Z',
  revokedAt: null,
};

const userParams = z.object({ userId: idSchema('user') });

export function consentRoutes(handlers: ConsentHandlers): Route[] {
  return [
    defineRoute(
      {
        operationId: 'consents.create',
        method: 'post',
        path: '/users/{userId}/consents',
        tag: 'Users',
        summary: 'Record a consent',
        description: 'What the person agreed to, by the hash and the version of the text that was shown.',
        roles: ['user', 'service', 'admin'],
        scope: 'users:write',
        params: userParams,
        body: grantConsentSchema,
        bodyExample: {
          kind: consentExample.kind,
          textHash: consentExample.textHash,
          textVersion: consentExample.textVersion,
          ip: '203.0.113.7',
        },
        response: {
          status: 201,
          description: 'The consent, in force.',
          schema: consentSchema,
          example: consentExample,
        },
        faults: ['not_found', 'validation_failed', 'idempotency_in_flight', 'idempotency_key_reused'],
      },
      async ({ params, body }, context) => {
        const answer = await handlers.grant(params.userId, body, context);
        return { status: answer.status, body: consentSchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'consents.list',
        method: 'get',
        path: '/users/{userId}/consents',
        tag: 'Users',
        summary: 'List the consents of a user',
        description: 'Newest first, revoked ones included.',
        roles: ['user', 'service', 'admin', 'compliance-officer'],
        scope: 'users:read',
        params: userParams,
        query: z.object({ ...pageQueryShape, ...consentFilterShape }),
        response: {
          status: 200,
          description: 'One page.',
          schema: pageOf(consentSchema, 'ConsentPage'),
          example: { data: [consentExample], hasMore: false, nextCursor: null },
        },
        faults: ['not_found', 'validation_failed'],
      },
      async ({ params, query }, context) => ({
        status: 200,
        body: await handlers.list(params.userId, query, context),
      }),
    ),
    defineRoute(
      {
        operationId: 'consents.get',
        method: 'get',
        path: '/users/{userId}/consents/{consentId}',
        tag: 'Users',
        summary: 'Read a consent',
        roles: ['user', 'service', 'admin', 'compliance-officer'],
        scope: 'users:read',
        params: z.object({ userId: idSchema('user'), consentId: idSchema('consent') }),
        response: {
          status: 200,
          description: 'The consent.',
          schema: consentSchema,
          example: consentExample,
        },
        faults: ['not_found'],
      },
      async ({ params }, context) => ({
        status: 200,
        body: await handlers.get(params.userId, params.consentId, context),
      }),
    ),
    defineRoute(
      {
        operationId: 'consents.revoke',
        method: 'post',
        path: '/users/{userId}/consents/{consentId}/revoke',
        tag: 'Users',
        summary: 'Revoke a consent',
        description: 'Stops the next pull. Revoking twice changes nothing.',
        roles: ['user', 'service', 'admin'],
        scope: 'users:write',
        params: z.object({ userId: idSchema('user'), consentId: idSchema('consent') }),
        response: {
          status: 200,
          description: 'The consent, revoked.',
          schema: consentSchema,
          example: { ...consentExample, revokedAt: '2026-11-23T08:00:00.000Z' },
        },
        faults: ['not_found', 'idempotency_in_flight', 'idempotency_key_reused'],
      },
      async ({ params }, context) => {
        const answer = await handlers.revoke(params.userId, params.consentId, context);
        return { status: answer.status, body: consentSchema.parse(answer.body) };
      },
    ),
  ];
}
