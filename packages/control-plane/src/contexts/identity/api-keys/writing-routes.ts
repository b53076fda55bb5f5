import { defineRoute, type Route } from '../../../platform/http/route.ts';
import { changeApiKey } from './changing.ts';
import { newKeyOf } from './creating.ts';
import type { KeyIssuer } from './issuing.ts';
import { presentApiKey } from './presentation.ts';
import { revokeKey } from './revoking.ts';
import { rotateKey } from './rotating.ts';
import {
  apiKeyExample,
  apiKeyParamsSchema,
  apiKeySchema,
  createApiKeySchema,
  createdApiKeySchema,
  rotateApiKeySchema,
  updateApiKeySchema,
} from './schemas.ts';

const roles = ['admin'] as const;
const tag = 'API keys';
const scope = 'api-keys:write';
const secretExample = 'cp_test_sk_(32 characters and a checksum)';
const hourMs = 3_600_000;

export type ApiKeyWritingParts = {
  issuer: KeyIssuer;
  /** To be called after a commit that changed the key of this hash. */
  onKeyChanged: (keyHash: string) => void;
};

export function apiKeyWritingRoutes({ issuer, onKeyChanged }: ApiKeyWritingParts): Route[] {
  return [
    defineRoute(
      {
        operationId: 'apiKeys.create',
        method: 'post',
        path: '/admin/api-keys',
        tag,
        summary: 'Create an API key',
        description: 'The secret is in this answer only. A key never gets a right that its creator lacks.',
        roles,
        scope,
        body: createApiKeySchema,
        bodyExample: {
          name: apiKeyExample.name,
          roles: apiKeyExample.roles,
          expiresAt: apiKeyExample.expiresAt,
        },
        response: {
          status: 201,
          description: 'The key, with its secret.',
          schema: createdApiKeySchema,
          example: { ...apiKeyExample, secret: secretExample },
        },
      },
      async ({ body }, context) => {
        const key = newKeyOf(body, context.principal, context.now);
        const answer = await context.commit(async (work) => {
          const { row, secret } = await issuer.issue(work, key);
          return { status: 201, resourceId: row.key_id, body: { ...presentApiKey(row), secret } };
        });
        return { status: answer.status, body: createdApiKeySchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'apiKeys.update',
        method: 'patch',
        path: '/admin/api-keys/{apiKeyId}',
        tag,
        summary: 'Change an API key',
        description: 'What is not named stays. Roles stay for good: make another key.',
        roles,
        scope,
        params: apiKeyParamsSchema,
        body: updateApiKeySchema,
        bodyExample: { name: 'nightly, east' },
        response: {
          status: 200,
          description: 'The key as it now stands.',
          schema: apiKeySchema,
          example: { ...apiKeyExample, name: 'nightly, east' },
        },
        faults: ['not_found', 'rejected'],
      },
      async ({ params, body }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await changeApiKey(work, params.apiKeyId, { body, caller: context.principal });
          work.afterCommit(() => onKeyChanged(row.key_hash));
          return { status: 200, body: presentApiKey(row) };
        });
        return { status: answer.status, body: apiKeySchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'apiKeys.rotate',
        method: 'post',
        path: '/admin/api-keys/{apiKeyId}/rotate',
        tag,
        summary: 'Rotate an API key',
        description:
          'Makes a key of the same rights that takes over. The old one works until the overlap ends, so that you can ' +
          'bring the new one out first. The secret is in this answer only.',
        roles,
        scope,
        params: apiKeyParamsSchema,
        body: rotateApiKeySchema,
        bodyExample: { overlapHours: 24 },
        response: {
          status: 201,
          description: 'The new key, with its secret.',
          schema: createdApiKeySchema,
          example: {
            ...apiKeyExample,
            id: 'key_01k9z3c4e8f7tbv2m5n6p7q8ra',
            replaces: apiKeyExample.id,
            lastUsedAt: null,
            secret: secretExample,
          },
        },
        faults: ['not_found', 'rejected', 'conflict'],
      },
      async ({ params, body }, context) => {
        const rotation = {
          keyId: params.apiKeyId,
          overlapMs: body.overlapHours * hourMs,
          expiresAt: typeof body.expiresAt === 'string' ? new Date(body.expiresAt) : body.expiresAt,
        };
        const answer = await context.commit(async (work) => {
          const { old, row, secret } = await rotateKey(work, rotation, {
            caller: context.principal,
            issuer,
          });
          work.afterCommit(() => onKeyChanged(old.key_hash));
          return { status: 201, resourceId: row.key_id, body: { ...presentApiKey(row), secret } };
        });
        return { status: answer.status, body: createdApiKeySchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'apiKeys.revoke',
        method: 'post',
        path: '/admin/api-keys/{apiKeyId}/revoke',
        tag,
        summary: 'Revoke an API key',
        description: 'At once in the process that answers, within five seconds in every other one. For good.',
        roles,
        scope,
        params: apiKeyParamsSchema,
        response: {
          status: 200,
          description: 'The key, revoked.',
          schema: apiKeySchema,
          example: { ...apiKeyExample, revokedAt: '2026-11-22T10:00:00.000Z' },
        },
        faults: ['not_found', 'conflict'],
      },
      async ({ params }, context) => {
        const answer = await context.commit(async (work) => {
          const row = await revokeKey(work, params.apiKeyId);
          work.afterCommit(() => onKeyChanged(row.key_hash));
          return { status: 200, resourceId: row.key_id, body: presentApiKey(row) };
        });
        return { status: answer.status, body: apiKeySchema.parse(answer.body) };
      },
    ),
  ];
}
