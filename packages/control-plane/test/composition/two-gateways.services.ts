import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { type StartedServices, startServices } from '../../../../scripts/services/start-services.ts';
import { type ControlPlane, startControlPlane } from '../../src/composition/control-plane.ts';
import { openSharedCache, type SharedCache } from '../../src/composition/shared-cache.ts';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import type { ProvisionedTenant } from '../../src/contexts/identity/public.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { silentLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { newDatabase } from '../support/new-database.ts';

const limit = 250;

describe('two gateways on one Redis', () => {
  let services: StartedServices<{ redis: true }>;
  let gateways: Gateway[];
  let consumer: ProvisionedTenant;
  beforeAll(async () => {
    services = await startServices({ redis: true });
    const databaseUrl = await newDatabase(inject('services').postgres);
    const keys = importMasterKeys(createMasterKeyBytes(systemRandom));
    gateways = [];
    for (const _each of [1, 2]) gateways.push(await startGateway(databaseUrl, keys, services.redis.address));
    const settings = { rateLimitPerMinute: limit, rateLimitPerHour: null };
    const provisioned = await gateways[0]?.controlPlane.provision({
      name: 'A lender',
      mode: 'test',
      settings,
    });
    if (!provisioned) throw new Error('There is no gateway.');
    consumer = provisioned;
  });
  afterAll(async () => {
    await Promise.all(gateways.map(({ controlPlane }) => controlPlane.stop()));
    await services.stopAll();
  });

  const ask = async (gateway: Gateway | undefined, path = '/credit/products', init: RequestInit = {}) => {
    if (!gateway) throw new Error('There is no gateway.');
    const headers = { authorization: `Bearer ${consumer.secretKey}`, 'content-type': 'application/json' };
    return gateway.controlPlane.fetch(
      new Request(`http://localhost/api/v1${path}`, { ...init, headers: { ...headers, ...init.headers } }),
    );
  };
  const healthOf = async (gateway: Gateway | undefined) => {
    if (!gateway) throw new Error('There is no gateway.');
    const answer = await gateway.controlPlane.fetch(new Request('http://localhost/health'));
    const { status, checks } = (await answer.json()) as {
      status: string;
      checks: Record<string, { status: string; output?: string }>;
    };
    return { httpStatus: answer.status, status, cache: checks['cache'] };
  };

  it('admit exactly the limit of one consumer, of a thousand requests in a minute', async () => {
    const statuses: number[] = [];
    const headers: string[] = [];
    const lanes = Array.from({ length: 20 }, async (_, lane) => {
      for (let request = 0; request < 50; request += 1) {
        const answer = await ask(gateways[(lane + request) % 2]);
        statuses.push(answer.status);
        headers.push(answer.headers.get('ratelimit') ?? '');
        await answer.body?.cancel();
      }
    });
    await Promise.all(lanes);
    expect(statuses).toHaveLength(1_000);
    expect(statuses.filter((status) => status === 200)).toHaveLength(limit);
    expect(statuses.filter((status) => status === 429)).toHaveLength(1_000 - limit);
    // Each place was given once, whichever gateway gave it.
    const left = headers.map((header) => Number(/r=(\d+)/.exec(header)?.[1]));
    for (let place = 1; place < limit; place += 1)
      expect(left.filter((rest) => rest === place)).toHaveLength(1);
  });

  it('go on without Redis, say so in health and metrics, and find it again by themselves', async () => {
    const [one, other] = gateways;
    expect(await healthOf(one)).toMatchObject({ status: 'healthy', cache: { status: 'pass' } });
    await services.redis.kill();
    // The consumer is over its limit in Redis; by the counters of each process alone it is not.
    const answers = await Promise.all(gateways.flatMap((gateway) => [1, 2, 3, 4].map(() => ask(gateway))));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await ask(one)).headers.get('ratelimit')).toMatch(/^"minute";r=24\d;t=60$/);
    expect(await healthOf(one)).toEqual({
      httpStatus: 200,
      status: 'degraded',
      cache: expect.objectContaining({ status: 'warn', output: expect.stringContaining('Redis is away') }),
    });
    expect(await one?.metrics()).toContain('creditplane_cache_away 1');
    expect(await other?.metrics()).toMatch(/creditplane_cache_fallbacks_total\{operation="count"\} [1-9]/);
    await services.redis.start();
    await vi.waitFor(
      async () => expect(await healthOf(one)).toMatchObject({ status: 'healthy', cache: { status: 'pass' } }),
      { timeout: 15_000, interval: 100 },
    );
    await vi.waitFor(async () => expect(await other?.metrics()).toContain('creditplane_cache_away 0'), {
      timeout: 15_000,
      interval: 100,
    });
    const first = await ask(one);
    const second = await ask(other);
    expect([first, second].map(({ headers }) => headers.get('ratelimit')?.slice(0, 14))).toEqual([
      `"minute";r=${limit - 1}`,
      `"minute";r=${limit - 2}`,
    ]);
  });

  it('see what the other changed at once, though both answer from the cache', async () => {
    const [one, other] = gateways;
    const { data } = (await (await ask(one)).json()) as { data: { id: string; version: number }[] };
    const [product] = data;
    const path = `/credit/products/${product?.id}`;
    const nameAt = async (gateway: Gateway | undefined) =>
      ((await (await ask(gateway, path)).json()) as { name: string }).name;
    for (const gateway of gateways) await nameAt(gateway);
    const body = JSON.stringify({ name: 'Another name', basedOnVersion: product?.version });
    const changed = await ask(other, path, { method: 'PATCH', body });
    expect(changed.status, await changed.clone().text()).toBe(200);
    expect(await Promise.all(gateways.map(nameAt))).toEqual(['Another name', 'Another name']);
    expect(await one?.metrics()).toMatch(/creditplane_cached_responses_total\{outcome="hit"\} [1-9]/);
  });
});

type Gateway = { controlPlane: ControlPlane; shared: SharedCache; metrics(): Promise<string> };

/** One process of the target `api`, as far as its parts go. */
async function startGateway(
  databaseUrl: string,
  keys: Parameters<typeof startControlPlane>[0]['keys'],
  redisUrl: string,
): Promise<Gateway> {
  const metrics = createMetrics();
  const common = { clock: systemClock, logger: silentLogger, metrics };
  const shared = await openSharedCache({ url: redisUrl, ...common });
  const controlPlane = await startControlPlane(
    {
      ...common,
      keys,
      database: openPostgres({ connectionString: databaseUrl, poolMin: 0, poolMax: 10 }),
      databaseDirectUrl: databaseUrl,
      random: systemRandom,
      allowPrivateWebhooks: true,
      auditCheckpoints: memoryCheckpoints(),
      sharedCache: shared,
    },
    ['api'],
  );
  return { controlPlane, shared, metrics: async () => (await metrics.expose()).body };
}
