import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ControlPlane, startControlPlane } from '../../src/composition/control-plane.ts';
import type { RpcConfig } from '../../src/composition/rpc/config.ts';
import { listen } from '../../src/composition/server.ts';
import type { TargetName } from '../../src/composition/targets.ts';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import { atSpeed } from '../../src/contexts/providers/public.ts';
import { systemClock } from '../../src/kernel/clock.ts';
import { memoryKeys } from '../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { silentLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { application, lenderOf } from '../api/lender.ts';
import { createAuthority } from '../support/certificates.ts';
import { testDatabase } from '../support/database.ts';
import { freePort } from '../support/free-port.ts';
import { pathsTo, placed, recordSpans, type SpanRecorder } from '../support/recorded-spans.ts';

const others: readonly TargetName[] = ['api', 'applications', 'risk', 'compliance', 'notifications', 'audit'];
const method = 'creditplane.providers.v1.ProvidersService/RequestData';

describe('with providers in a process of their own', () => {
  const recorder: SpanRecorder = recordSpans();
  let database: Database;
  let elsewhere: ControlPlane;
  let here: ControlPlane;
  let server: Awaited<ReturnType<typeof listen>>;
  let lender: ReturnType<typeof lenderOf>;

  beforeAll(async () => {
    database = await testDatabase();
    const authority = createAuthority('Targets');
    const keys = await memoryKeys().loadOrCreate();
    const port = await freePort();
    const start = (targets: readonly TargetName[], rpc: RpcConfig) =>
      startControlPlane(
        {
          // Shared, and closed once: on PGlite two processes could not.
          database: { ...database, close: async () => {} },
          keys,
          clock: systemClock,
          random: systemRandom,
          logger: silentLogger,
          metrics: createMetrics(),
          allowPrivateWebhooks: true,
          auditCheckpoints: memoryCheckpoints(),
          outside: { environment: atSpeed(20) },
          rpc,
        },
        targets,
      );
    elsewhere = await start(['providers'], {
      listen: { host: '127.0.0.1', port },
      providers: undefined,
      identity: authority.identity('providers'),
    });
    here = await start(others, {
      listen: undefined,
      providers: { url: `https://127.0.0.1:${port}`, timeoutMs: 20_000 },
      identity: authority.identity('risk'),
    });
    server = await listen(here.fetch, { host: '127.0.0.1', port: 0 });
    const settings = { rateLimitPerMinute: null, rateLimitPerHour: null };
    const { secretKey } = await here.provision({ name: 'Lender', mode: 'test', settings });
    lender = lenderOf(server.url, secretKey);
  });
  afterAll(async () => {
    await server.close();
    await here.stop();
    await elsewhere.stop();
    await database.close();
    await recorder.stop();
  });

  it.each([
    ['000-01-0001', 'approved'],
    ['000-02-0002', 'referred'],
  ])('%s is decided as in one process: %s', async (nationalId, status) => {
    recorder.reset();
    const userId = await lender.createApplicant({ nationalId });
    const decided = await lender.call('POST', '/applications', application(userId), { prefer: 'wait=20' });
    expect(decided.body).toMatchObject({ status });
    const spans = recorder.spans().map(placed);
    const post = 'POST /api/v1/applications';
    const risk = `${post} > process risk > job risk.assess > ${method} > ${method} > call sandbox-bureau`;
    const compliance = `${post} > process compliance > job compliance.check > ${method} > ${method}`;
    expect(pathsTo('call sandbox-bureau', spans)).toEqual([risk]);
    expect(pathsTo('call sandbox-identity', spans)).toEqual([`${compliance} > call sandbox-identity`]);
  });
});
