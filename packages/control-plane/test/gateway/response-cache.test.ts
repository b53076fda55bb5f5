import { describe, expect, it } from 'vitest';
import { cacheRoutes, createResponseCache } from '../../src/gateway/index.ts';
import { manualClock } from '../../src/kernel/clock.ts';
import { createIdGenerator } from '../../src/kernel/ids.ts';
import { memoryCache } from '../../src/platform/cache/memory-cache.ts';
import { seededRandom } from '../../src/platform/crypto/random-source.ts';
import { defineRoute, type Route } from '../../src/platform/http/route.ts';
import { z } from '../../src/platform/http/schema.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { call, clerk, testGateway } from './test-gateway.ts';

/** A catalogue of one entry that tells how often it was really read. `meanwhile` runs between reading and answering. */
function catalogue() {
  const clock = manualClock(new Date('2026-11-22T09:30:00.000Z'));
  const shelf = { price: 1, reads: 0, meanwhile: async () => {} };
  const about = {
    tag: 'Shelf',
    summary: 'The shelf',
    roles: ['user', 'admin'],
    scope: 'applications:read',
  } as const;
  const routes: Route[] = [
    defineRoute(
      {
        ...about,
        operationId: 'shelf.get',
        method: 'get',
        path: '/shelf',
        cachedSeconds: 30,
        query: z.object({ page: z.string().optional() }),
        response: { status: 200, description: 'It.', schema: z.unknown() },
      },
      async () => {
        shelf.reads += 1;
        const body = { price: shelf.price };
        await shelf.meanwhile();
        return { status: 200, body };
      },
    ),
    defineRoute(
      {
        ...about,
        operationId: 'shelf.raise',
        method: 'post',
        path: '/shelf/raise',
        response: { status: 204, description: 'Raised.', schema: undefined },
      },
      async () => {
        shelf.price += 1;
        return { status: 204, body: undefined };
      },
    ),
    ...cacheRoutes(() => responses),
  ];
  const cache = memoryCache({ clock });
  const metrics = createMetrics();
  const ids = createIdGenerator(clock, seededRandom('shelf'));
  const responses = createResponseCache({ cache, routes, ids, metrics });
  const authenticate = async (key: string) => ({
    ...clerk,
    actor: `key_${key}`,
    roles: key === 'admin' ? (['admin'] as const) : clerk.roles,
    tenantId: key === 'stranger' ? 'ten_01k9z3c4e8f7tbv2m5n6p7q8r8' : clerk.tenantId,
  });
  const { gateway } = testGateway({ routes, responses, metrics, authenticate, clock });
  const read = async (key = 'clerk', query = '') =>
    (await (await call(gateway, 'GET', `/api/v1/shelf${query}`, { key })).json()) as { price: number };
  const raise = (key = 'clerk') => call(gateway, 'POST', '/api/v1/shelf/raise', { key, body: {} });
  return { gateway, shelf, clock, metrics, read, raise };
}

describe('the response cache', () => {
  it('answers a catalogue again without asking, with the same tag, and counts it', async () => {
    const { gateway, shelf, metrics } = catalogue();
    const first = await call(gateway, 'GET', '/api/v1/shelf');
    const again = await call(gateway, 'GET', '/api/v1/shelf');
    expect(await again.json()).toEqual(await first.json());
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
    expect(again.headers.get('cache-control')).toBe('private, no-store');
    const known = { 'If-None-Match': first.headers.get('etag') ?? '' };
    expect((await call(gateway, 'GET', '/api/v1/shelf', { headers: known })).status).toBe(304);
    expect(shelf.reads).toBe(1);
    expect((await metrics.expose()).body).toContain('creditplane_cached_responses_total{outcome="hit"} 2');
  });

  it('keeps the answers of keys, tenants and questions apart', async () => {
    const { shelf, read } = catalogue();
    await read();
    await read('admin');
    await read('stranger');
    await read('clerk', '?page=2');
    expect(shelf.reads).toBe(4);
  });

  it('asks anew after its time, and after a write of the same tenant', async () => {
    const { shelf, clock, read, raise } = catalogue();
    await read();
    clock.advance(30_000);
    await read();
    expect(shelf.reads).toBe(2);
    await raise('stranger');
    await read();
    expect(shelf.reads).toBe(2);
    await raise('admin');
    expect(await read()).toEqual({ price: 3 });
  });

  it('does not take for new what was read before a write and kept after it', async () => {
    const { shelf, read, raise } = catalogue();
    shelf.meanwhile = async () => {
      shelf.meanwhile = async () => {};
      await raise();
    };
    expect(await read()).toEqual({ price: 1 });
    expect(await read()).toEqual({ price: 2 });
  });

  it('forgets all of a tenant when an administrator says so, and nobody else', async () => {
    const { gateway, shelf, read } = catalogue();
    await read();
    await read('stranger');
    shelf.price = 7;
    const invalidate = (key: string) => call(gateway, 'POST', '/api/v1/cache/invalidate', { key, body: {} });
    expect((await invalidate('clerk')).status).toBe(403);
    expect(await read()).toEqual({ price: 1 });
    expect((await invalidate('admin')).status).toBe(204);
    expect(await read()).toEqual({ price: 7 });
    expect(await read('stranger')).toEqual({ price: 1 });
  });
});
