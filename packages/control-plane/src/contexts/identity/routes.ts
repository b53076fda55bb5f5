import { Fault, invalidField, notFound } from '../../kernel/faults.ts';
import { idPattern } from '../../kernel/ids.ts';
import type { Principal } from '../../kernel/principal.ts';
import { expandScopes } from '../../kernel/scopes.ts';
import { cutPage, decodeCursor } from '../../platform/http/page.ts';
import { defineRoute, type Route } from '../../platform/http/route.ts';
import type { Authentication } from './api-keys/authentication.ts';
import type { KeyIssuer, NewApiKey } from './api-keys/issuing.ts';
import { revokeKey } from './api-keys/revoking.ts';
import { presentApiKey, presentCreditor } from './presentation.ts';
import { findCreditor, listApiKeys, listCreditors } from './repository.ts';
import {
  apiKeyExample,
  apiKeyPageSchema,
  apiKeyParamsSchema,
  apiKeySchema,
  type CreateApiKey,
  createApiKeySchema,
  createdApiKeySchema,
  creditorExample,
  creditorPageSchema,
  creditorParamsSchema,
  creditorSchema,
  listQuerySchema,
} from './schemas.ts';

const administrators = ['admin'] as const;
const secretExample = 'cp_test_sk_(32 characters and a checksum)';

export function identityRoutes(parts: { issuer: KeyIssuer; authentication: Authentication }): Route[] {
  return [
    defineRoute(
      {
        operationId: 'apiKeys.list',
        method: 'get',
        path: '/admin/api-keys',
        tag: 'API keys',
        summary: 'List API keys, revoked ones included',
        roles: administrators,
        scope: 'api-keys:read',
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
        operationId: 'apiKeys.create',
        method: 'post',
        path: '/admin/api-keys',
        tag: 'API keys',
        summary: 'Create an API key',
        description: 'The secret is in this answer only. A key never gets a role that its creator lacks.',
        roles: administrators,
        scope: 'api-keys:write',
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
        const key = newKey(body, context.principal, context.now);
        const answer = await context.commit(async (work) => {
          const { row, secret } = await parts.issuer.issue(work, key);
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
        tag: 'API keys',
        summary: 'Revoke an API key',
        description: 'At once in the process that answers, within five seconds in every other one. For good.',
        roles: administrators,
        scope: 'api-keys:write',
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
          work.afterCommit(() => parts.authentication.forget(row.key_hash));
          return { status: 200, resourceId: row.key_id, body: presentApiKey(row) };
        });
        return { status: answer.status, body: apiKeySchema.parse(answer.body) };
      },
    ),
    defineRoute(
      {
        operationId: 'creditors.list',
        method: 'get',
        path: '/admin/creditors',
        tag: 'Creditors',
        summary: 'List creditors',
        roles: administrators,
        scope: 'creditors:read',
        query: listQuerySchema,
        response: {
          status: 200,
          description: 'A page of creditors, newest first.',
          schema: creditorPageSchema,
          example: { data: [creditorExample], hasMore: false, nextCursor: null },
        },
      },
      async ({ query }, context) => {
        const beforeId = query.cursor ? decodeCursor(query.cursor, idPattern('creditor')) : undefined;
        const rows = await context.read((work) => listCreditors(work, { limit: query.limit, beforeId }));
        return { status: 200, body: cutPage(rows, query.limit, (row) => row.creditor_id, presentCreditor) };
      },
    ),
    defineRoute(
      {
        operationId: 'creditors.get',
        method: 'get',
        path: '/admin/creditors/{creditorId}',
        tag: 'Creditors',
        summary: 'Get a creditor',
        roles: administrators,
        scope: 'creditors:read',
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

/** A restricted key hands on what it holds and no more. */
function refuseScopesBeyond({ keyKind, scopes }: Principal, wanted: readonly string[]): void {
  if (keyKind !== 'restricted') return;
  const beyond = expandScopes(wanted).filter((scope) => !scopes.includes(scope));
  if (beyond.length === 0) return;
  throw new Fault({
    code: 'forbidden',
    publicMessage: 'A key cannot give another key a scope that it lacks.',
    errors: [{ pointer: '/scopes', message: `lacks ${beyond.join(', ')}` }],
  });
}

/** Checks what the schema cannot see: the caller's own rights, the kind's rules, the time. */
function newKey(body: CreateApiKey, caller: Principal, now: Date): NewApiKey {
  const expiresAt = body.expiresAt === undefined ? null : new Date(body.expiresAt);
  if (expiresAt && expiresAt <= now) throw invalidField('/expiresAt', 'must be in the future');
  if (body.kind !== 'secret' && body.roles?.length) {
    throw invalidField('/roles', 'only a secret key has roles');
  }
  if (body.kind !== 'restricted' && body.scopes?.length) {
    throw invalidField('/scopes', 'only a restricted key has scopes');
  }
  const named = { name: body.name, kind: body.kind, expiresAt };
  if (body.kind === 'publishable') return { ...named, roles: [], scopes: [] };
  if (body.kind === 'restricted') {
    if (!body.scopes?.length) throw invalidField('/scopes', 'a restricted key needs at least one scope');
    refuseScopesBeyond(caller, body.scopes);
    return { ...named, roles: [], scopes: [...new Set(body.scopes)] };
  }
  const roles = [...new Set(body.roles ?? (['user', 'service'] as const))];
  if (roles.length === 0) throw invalidField('/roles', 'a secret key needs at least one role');
  if (roles.some((role) => !caller.roles.includes(role))) {
    throw new Fault({
      code: 'forbidden',
      publicMessage: 'A key cannot give another key a role that it lacks.',
      errors: [{ pointer: '/roles', message: `at most ${caller.roles.join(', ')}` }],
    });
  }
  return { ...named, roles, scopes: [] };
}
