import { createHash } from 'node:crypto';
import { createGateway, type Gateway, type GatewayParts } from '../../src/gateway/index.ts';
import { manualClock } from '../../src/kernel/clock.ts';
import { createIdGenerator } from '../../src/kernel/ids.ts';
import type { Principal } from '../../src/kernel/principal.ts';
import { memoryCache } from '../../src/platform/cache/memory-cache.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';
import { defineRoute, type Route } from '../../src/platform/http/route.ts';
import { idSchema, z } from '../../src/platform/http/schema.ts';
import { silentLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import type { WorkFactory } from '../../src/platform/unit-of-work/work.ts';

export const knownId = 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9';

export const clerk: Principal = {
  tenantId: 'ten_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  actor: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  keyKind: 'secret',
  roles: ['user', 'service'],
  scopes: [],
};

/** The keys that the gateway under test knows. */
const principals: Record<string, Principal | { failed: 'expired' | 'revoked' }> = {
  clerk,
  admin: { ...clerk, roles: ['admin'] },
  restricted: { ...clerk, keyKind: 'restricted', roles: [], scopes: ['users:read'] },
  publishable: { ...clerk, keyKind: 'publishable', roles: [] },
  expired: { failed: 'expired' },
  revoked: { failed: 'revoked' },
};

const person = z.strictObject({
  name: z.string().min(1),
  age: z.int().min(18),
  address: z.strictObject({ city: z.string(), 'a/b~c': z.string().optional() }),
  tags: z.array(z.string()).optional(),
  contact: z.union([z.strictObject({ email: z.string() }), z.strictObject({ phone: z.string() })]).optional(),
});

export const validPerson = { name: 'Ada', age: 36, address: { city: 'London' } };

const everyone = ['user', 'admin', 'service', 'compliance-officer'] as const;
const ok = { status: 200, description: 'So it is.', schema: z.unknown() } as const;

/** A small API with one of each: list, get, create, wait, admin only. `seen` tells what handlers were given. */
export function testRoutes(seen: unknown[] = []): Route[] {
  const contract = (rest: { operationId: string; path: string }) => ({
    tag: 'People',
    summary: rest.operationId,
    roles: everyone,
    scope: 'users:read' as const,
    response: ok,
    ...rest,
  });
  return [
    defineRoute(
      {
        ...contract({ operationId: 'people.list', path: '/people' }),
        method: 'get',
        query: z.object({
          limit: z.coerce.number().int().max(100).default(20),
          status: z.string().optional(),
        }),
      },
      async ({ query }) => ({ status: 200, body: { data: [], limit: query.limit } }),
    ),
    defineRoute(
      {
        ...contract({ operationId: 'people.create', path: '/people' }),
        method: 'post',
        scope: 'users:write',
        body: person,
      },
      async ({ body }, context) => {
        seen.push(body);
        const answer = await context.commit(async () => ({ status: 201, body: { name: body.name } }));
        return { status: answer.status, body: answer.body };
      },
    ),
    defineRoute(
      {
        ...contract({ operationId: 'people.get', path: '/people/{userId}' }),
        method: 'get',
        params: z.object({ userId: idSchema('user') }),
      },
      async ({ params }) => ({ status: 200, body: { id: params.userId } }),
    ),
    defineRoute(
      { ...contract({ operationId: 'people.newest', path: '/people/newest' }), method: 'get' },
      async () => ({ status: 200, body: { id: 'newest' } }),
    ),
    defineRoute(
      {
        ...contract({ operationId: 'people.greet', path: '/people/{userId}/greet' }),
        method: 'post',
        params: z.object({ userId: idSchema('user') }),
        waits: true,
      },
      async ({ params }, context) => {
        seen.push({ waitSeconds: context.waitSeconds });
        await context.commit(async () => ({ status: 200, body: null }));
        const headers =
          context.waitSeconds === undefined
            ? undefined
            : { 'Preference-Applied': `wait=${context.waitSeconds}` };
        return { status: 200, body: { id: params.userId }, ...(headers ? { headers } : {}) };
      },
    ),
    defineRoute(
      {
        ...contract({ operationId: 'people.remove', path: '/people/{userId}' }),
        method: 'delete',
        roles: ['admin'],
        params: z.object({ userId: idSchema('user') }),
      },
      async (_inputs, context) => {
        seen.push(context.cause);
        return { status: 204, body: undefined };
      },
    ),
    defineRoute({ ...contract({ operationId: 'people.crash', path: '/crash' }), method: 'get' }, async () => {
      throw new Error('the secret recipe');
    }),
  ];
}

/** Works without a database: handlers of `testRoutes` touch nothing. */
export const noWorks: WorkFactory = {
  read: (scope, cause, query) => noWorks.run(scope, cause, query),
  inside: () => {
    throw new Error('not used');
  },
  run: (scope, cause, effect) =>
    effect({
      scope,
      cause,
      now: new Date(),
      ids: { next: () => 'id' },
      tables: () => {
        throw new Error('There is no database here.');
      },
      readStream: async () => ({ version: 0, events: [] }),
      append: async () => undefined,
      defer: () => undefined,
      schedule: async () => undefined,
      afterCommit: () => undefined,
      causedBy: () => {
        throw new Error('not used');
      },
      onTestClock: async () => undefined,
    }),
};

export function testGateway(overrides: Partial<GatewayParts> = {}) {
  const clock = manualClock(new Date('2026-11-22T09:30:00.000Z'));
  const parts: GatewayParts = {
    routes: testRoutes(),
    publicRoutes: [],
    authenticate: async (key) => principals[key] ?? { failed: 'unknown_key' },
    limits: async () => ({ perMinute: null, perHour: null }),
    works: noWorks,
    clock,
    ids: createIdGenerator(clock, seededRandom(1)),
    seal: { seal: (plain) => plain, open: (sealed) => sealed },
    fingerprint: (bytes) => createHash('sha256').update(bytes).digest('base64url'),
    logger: silentLogger,
    metrics: createMetrics(),
    cache: memoryCache({ clock }),
    serviceName: 'creditplane-test',
    ...overrides,
  };
  return { gateway: createGateway(parts), clock, parts };
}

export type Call = {
  key?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: string | Uint8Array<ArrayBuffer>;
};

/** One request as a client would make it: JSON with its type, the key as a bearer. */
export async function call(
  gateway: Gateway,
  method: string,
  path: string,
  { key = 'clerk', headers = {}, body, raw }: Call = {},
): Promise<Response> {
  const sent = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  return gateway.fetch(
    new Request(`http://localhost${path}`, {
      method,
      headers: {
        ...(key === null ? {} : { Authorization: `Bearer ${key}` }),
        ...(sent === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(sent === undefined ? {} : { body: sent }),
    }),
  );
}

export const problemBody = z.object({
  code: z.string(),
  status: z.number(),
  detail: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), message: z.string() })).optional(),
});

export async function problemOf(response: Response): Promise<z.output<typeof problemBody>> {
  if (response.headers.get('content-type') !== 'application/problem+json') {
    throw new Error(`Not a problem: ${response.status} ${await response.text()}`);
  }
  return problemBody.parse(await response.json());
}
