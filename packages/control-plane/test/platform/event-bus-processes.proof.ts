import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../src/composition/control-plane.ts';
import { listen } from '../../src/composition/server.ts';
import type { TargetName } from '../../src/composition/targets.ts';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import { silentLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { type Lender, lenderOf } from '../api/lender.ts';
import { type PostgresServer, startPostgres } from '../support/postgres.ts';

/** One answers HTTP, the other reacts. Woken processes poll every 10 s, so a quick decision was woken, not polled. */
describe('two processes on one database', () => {
  let server: PostgresServer;
  let planes: ControlPlane[];
  let http: Awaited<ReturnType<typeof listen>>;
  let lender: Lender;
  beforeAll(async () => {
    server = await startPostgres();
    const keys = importMasterKeys(createMasterKeyBytes(systemRandom));
    const start = (targets: TargetName[]) =>
      startControlPlane(
        {
          database: openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 }),
          databaseDirectUrl: server.url,
          keys,
          clock: systemClock,
          random: systemRandom,
          logger: silentLogger,
          metrics: createMetrics(),
          allowPrivateWebhooks: true,
          auditCheckpoints: memoryCheckpoints(),
        },
        targets,
      );
    const api = await start(['api']);
    planes = [api, await start(['all'])];
    http = await listen(api.fetch, { host: '127.0.0.1', port: 0 });
    const settings = { rateLimitPerMinute: null, rateLimitPerHour: null };
    const tenant = await api.provision({ name: 'Two processes', mode: 'test', settings });
    lender = lenderOf(http.url, tenant.secretKey);
  });
  afterAll(async () => {
    await http.close();
    await Promise.all(planes.map((plane) => plane.stop()));
    await server.stop();
  });

  it('wake each other: the one that reacts at a submission, the one that answers at the decision', async () => {
    const userId = await lender.createApplicant();
    const started = performance.now();
    const decided = await lender.apply(userId);
    expect(decided.body).toMatchObject({ status: 'approved' });
    expect(performance.now() - started).toBeLessThan(8_000);
  });
});
