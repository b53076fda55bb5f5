import { describe, expect, it } from 'vitest';
import { buildContract } from '../../src/gateway/index.ts';
import { defineRoute } from '../../src/platform/http/route.ts';
import { z } from '../../src/platform/http/schema.ts';
import { testRoutes } from './test-gateway.ts';

const webhooks = {
  types: ['offer.created', 'application.created'],
  schema: z.object({ type: z.string() }).openapi('WebhookEvent'),
};

const operation = z.object({
  operationId: z.string(),
  summary: z.string(),
  'x-roles': z.array(z.string()),
  parameters: z.array(z.object({ $ref: z.string().optional(), name: z.string().optional() })).optional(),
  responses: z.record(z.string(), z.object({ $ref: z.string().optional() })),
});

const documentShape = z.object({
  openapi: z.literal('3.1.0'),
  servers: z.array(z.object({ url: z.string() })),
  paths: z.record(z.string(), z.record(z.string(), operation)),
  webhooks: z.record(z.string(), z.object({ post: z.object({ requestBody: z.unknown() }) })),
  components: z.record(z.string(), z.record(z.string(), z.unknown())),
});

const text = JSON.stringify(buildContract({ routes: testRoutes(), webhooks }));
const document = documentShape.parse(JSON.parse(text));

describe('the OpenAPI document', () => {
  it('has every route, below the base that it names', () => {
    expect(document.servers).toEqual([{ url: '/api/v1' }]);
    const ids = Object.values(document.paths).flatMap((path) =>
      Object.values(path).map((one) => one.operationId),
    );
    expect(ids.sort()).toEqual(
      testRoutes()
        .map(({ contract }) => contract.operationId)
        .sort(),
    );
  });

  it('is the same to the byte whatever the order of the routes', () => {
    const turned = {
      routes: testRoutes().reverse(),
      webhooks: { ...webhooks, types: webhooks.types.toReversed() },
    };
    expect(JSON.stringify(buildContract(turned))).toBe(text);
  });

  it('refers to nothing that is not there', () => {
    const references = [...text.matchAll(/"#\/components\/(\w+)\/([^"]+)"/g)];
    expect(references.length).toBeGreaterThan(20);
    for (const [, kind, name] of references) {
      expect(document.components[kind ?? '']?.[name ?? ''], `${kind}/${name}`).toBeDefined();
    }
  });

  it('documents each operation’s roles, its failures and its headers', () => {
    const greet = document.paths['/people/{userId}/greet']?.['post'];
    expect(greet?.['x-roles']).toContain('user');
    expect(Object.keys(greet?.responses ?? {})).toEqual(
      expect.arrayContaining([
        '200',
        '400',
        '401',
        '403',
        '404',
        '409',
        '413',
        '415',
        '422',
        '429',
        '500',
        '503',
      ]),
    );
    const references = (greet?.parameters ?? []).map(({ $ref }) => $ref);
    expect(references).toContain('#/components/parameters/IdempotencyKey');
    expect(references).toContain('#/components/parameters/Prefer');
    const list = (document.paths['/people']?.['get']?.parameters ?? []).map(({ $ref }) => $ref);
    expect(list).not.toContain('#/components/parameters/IdempotencyKey');
  });

  it('describes every outgoing webhook', () => {
    expect(Object.keys(document.webhooks)).toEqual(['application.created', 'offer.created']);
  });

  it('is refused where two operations share a name', () => {
    const [first] = testRoutes();
    if (!first) throw new Error('no routes');
    const other = { ...first, contract: { ...first.contract, path: '/elsewhere' } };
    expect(() => buildContract({ routes: [first, other] })).toThrow('people.list');
  });

  it('is refused where a path parameter has no schema', () => {
    const route = defineRoute(
      {
        operationId: 'things.get',
        method: 'get',
        path: '/things/{id}',
        tag: 'Things',
        summary: 'Get',
        roles: ['user'],
        scope: 'users:read',
        response: { status: 200, description: 'It.', schema: z.unknown() },
      },
      async () => ({ status: 200, body: {} }),
    );
    expect(() => buildContract({ routes: [route] })).toThrow('things.get');
  });
});
