import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../../src/composition/control-plane.ts';
import { memoryCheckpoints } from '../../../src/contexts/audit/public.ts';
import type { ProvisionedTenant } from '../../../src/contexts/identity/public.ts';
import { type Clock, manualClock, systemClock } from '../../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../../src/platform/crypto/random-source.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../../src/platform/telemetry/metrics.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';

/** Of `RateLimit-Policy: "minute";q=100;w=60, ...`: what the process keeps in memory of the tenant's settings. */
const limitSeen = (response: Response): number =>
  Number(/"minute";q=(\d+)/.exec(response.headers.get('ratelimit-policy') ?? '')?.[1]);

describe('control planes on one PostgreSQL', () => {
  const keys = importMasterKeys(createMasterKeyBytes(systemRandom));
  let server: PostgresServer;
  let writing: ControlPlane;
  /** Its clock stands still, so that nothing it remembers ever grows old: only the bell can tell it of news. */
  let woken: ControlPlane;
  /** Hears no bell: what it remembers grows old. */
  let alone: ControlPlane;
  let tenant: ProvisionedTenant;

  const start = (clock: Clock, databaseDirectUrl?: string): Promise<ControlPlane> =>
    startControlPlane(
      {
        database: openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 8 }),
        keys,
        clock,
        random: systemRandom,
        logger: silentLogger,
        metrics: createMetrics(),
        allowPrivateWebhooks: true,
        auditCheckpoints: memoryCheckpoints(),
        ...(databaseDirectUrl ? { databaseDirectUrl } : {}),
      },
      ['api'],
    );
  beforeAll(async () => {
    server = await startPostgres();
    writing = await start(systemClock, server.url);
    woken = await start(manualClock(new Date()), server.url);
    alone = await start(systemClock);
    tenant = await writing.provision({
      name: 'Harbor',
      mode: 'test',
      settings: { rateLimitPerMinute: 100_000, rateLimitPerHour: null },
    });
  }, 60_000);
  afterAll(async () => {
    await Promise.all([writing, woken, alone].map((plane) => plane?.stop()));
    await server.stop();
  });

  const ask = (plane: ControlPlane, method: string, path: string, body?: unknown, key = tenant.secretKey) =>
    plane.fetch(
      new Request(`http://localhost/api/v1/admin${path}`, {
        method,
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
  const msUntil = async (isSo: () => Promise<boolean>): Promise<number> => {
    const startedMs = performance.now();
    while (!(await isSo())) {
      if (performance.now() - startedMs > 10_000) throw new Error('It never came.');
    }
    return performance.now() - startedMs;
  };

  it.each(['woken', 'alone'] as const)('follow a change of settings within a second: %s', async (name) => {
    const follower = { woken, alone }[name];
    const took: number[] = [];
    for (let limit = 50_001; limit <= 50_005; limit += 1) {
      await ask(follower, 'GET', '/flags');
      await ask(writing, 'PATCH', '/settings', { rateLimitPerMinute: limit });
      took.push(await msUntil(async () => limitSeen(await ask(follower, 'GET', '/flags')) === limit));
    }
    expect(Math.max(...took)).toBeLessThan(1_000);
  });

  it('shut a revoked key out when the bell comes, though it is remembered', async () => {
    const made = await ask(writing, 'POST', '/api-keys', { name: 'leaked', roles: ['admin'] });
    const { id, secret } = (await made.json()) as { id: string; secret: string };
    expect((await ask(woken, 'GET', '/flags', undefined, secret)).status).toBe(200);
    await ask(writing, 'POST', `/api-keys/${id}/revoke`);
    const took = await msUntil(
      async () => (await ask(woken, 'GET', '/flags', undefined, secret)).status === 401,
    );
    expect(took).toBeLessThan(1_000);
  });
});
