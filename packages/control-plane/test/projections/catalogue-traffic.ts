import { type ControlPlane, startControlPlane } from '../../src/composition/control-plane.ts';
import { memoryCheckpoints } from '../../src/contexts/audit/public.ts';
import type { SandboxEnvironment } from '../../src/contexts/providers/sandbox/environment.ts';
import { testPersons } from '../../src/contexts/users/test-persons.ts';
import { type Clock, systemClock } from '../../src/kernel/clock.ts';
import {
  createMasterKeyBytes,
  importMasterKeys,
  type MasterKeys,
} from '../../src/platform/crypto/master-keys.ts';
import { systemRandom } from '../../src/platform/crypto/random-source.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { measureLag } from '../../src/platform/event-bus/lag.ts';
import { silentLogger } from '../../src/platform/telemetry/logger.ts';
import { createMetrics } from '../../src/platform/telemetry/metrics.ts';
import { applicant, application } from '../api/lender.ts';
import { until } from '../platform/event-bus-house.ts';

type Body = Record<string, unknown>;

/** A control plane on a database that outlives it, and a lender with a key. */
export type Traffic = {
  controlPlane: ControlPlane;
  call(method: string, path: string, body?: unknown): Promise<Body>;
  /** A person of the catalogue, with consents. */
  createPerson(nationalId?: string): Promise<string>;
  /** True where every consumer has handled all that happened. */
  caughtUp(): Promise<boolean>;
  stop(): Promise<void>;
};

const consumers = ['analytics', 'applications', 'audit', 'compliance', 'notifications', 'risk'];

/** Vendors answer at once; one that would take longer than anybody waits hangs up. */
const outside = {
  environment: {
    delay: async (delayMs: number, signal: AbortSignal) => {
      signal.throwIfAborted();
      if (delayMs > 5_000) throw new Error('The vendor hung up.');
    },
  },
  httpClient: { post: async () => ({ status: 200 }) },
};

export async function startTraffic(
  database: Database,
  more: {
    analyticsDatabase?: Database;
    keys?: MasterKeys;
    clock?: Clock;
    /** How the vendors behave. Default: they answer at once. */
    environment?: SandboxEnvironment;
    waitSeconds?: number;
  } = {},
): Promise<Traffic> {
  const controlPlane = await startControlPlane(
    {
      database: { ...database, close: async () => {} },
      keys: more.keys ?? importMasterKeys(createMasterKeyBytes(systemRandom)),
      ...(more.analyticsDatabase
        ? { analyticsDatabase: { ...more.analyticsDatabase, close: async () => {} } }
        : {}),
      clock: more.clock ?? systemClock,
      random: systemRandom,
      logger: silentLogger,
      metrics: createMetrics(),
      allowPrivateWebhooks: true,
      auditCheckpoints: memoryCheckpoints(),
      outside: { ...outside, ...(more.environment ? { environment: more.environment } : {}) },
    },
    ['all'],
  );
  const { secretKey } = await controlPlane.provision({
    name: 'Lender',
    mode: 'test',
    settings: { rateLimitPerMinute: null, rateLimitPerHour: null },
  });
  const call: Traffic['call'] = async (method, path, body) => {
    const response = await controlPlane.fetch(
      new Request(`http://localhost/api/v1${path}`, {
        method,
        headers: {
          authorization: `Bearer ${secretKey}`,
          prefer: `wait=${more.waitSeconds ?? 25}`,
          'content-type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      }),
    );
    const answer = (await response.json()) as Body;
    if (response.status >= 400) throw new Error(`${method} ${path}: ${JSON.stringify(answer)}`);
    return answer;
  };
  return {
    controlPlane,
    call,
    createPerson: async (nationalId = applicant.nationalId) => {
      const user = await call('POST', '/users', { ...applicant, nationalId });
      for (const kind of ['credit_pull_soft', 'identity', 'bank_data']) {
        const consent = { kind, textVersion: '2026-01', textHash: 'a'.repeat(64) };
        await call('POST', `/users/${String(user['id'])}/consents`, consent);
      }
      return String(user['id']);
    },
    caughtUp: async () =>
      (await measureLag(database, consumers)).every(({ eventsBehind }) => eventsBehind === 0),
    stop: () => controlPlane.stop(),
  };
}

/** Every person of the catalogue applies; then an offer is accepted, an application withdrawn, and one expires. */
export async function playCatalogue(traffic: Traffic): Promise<void> {
  const { call } = traffic;
  await call('POST', '/webhook-endpoints', { url: 'http://127.0.0.1:9/hooks' });
  const applied: Body[] = await Promise.all(
    testPersons.map(async ({ prefix, lastFour, scenario }) => {
      const userId = await traffic.createPerson(`${prefix}-${lastFour}`);
      const own = { externalId: `loan-${scenario}`, metadata: { scenario } };
      return call('POST', '/applications', { ...application(userId), ...own });
    }),
  );
  const approved = applied.filter(({ status }) => status === 'approved');
  const [accepting, withdrawing] = approved;
  const [offer] = (accepting?.['offers'] ?? []) as { id: string }[];
  await call('POST', `/credit/offers/${offer?.id}/accept`, {});
  await call('POST', `/applications/${String(withdrawing?.['id'])}/withdraw`, {
    reason: 'applicant_request',
  });

  const clock = await call('POST', '/test-clocks', { now: '2027-03-01T12:00:00.000Z' });
  const testClockId = String(clock['id']);
  await call('POST', '/applications', {
    ...application(await traffic.createPerson()),
    testClockId,
    allowDuplicate: true,
  });
  await call('POST', `/test-clocks/${testClockId}/advance`, { now: '2027-06-01T12:00:00.000Z' });
  await untilQuiet(traffic, applied.length + 1);
}

/** Until every application is decided, the figures know of it, and the webhooks of all that happened are told. */
async function untilQuiet({ call, caughtUp }: Traffic, applications: number): Promise<void> {
  await until(
    async () => {
      const { total } = (await call(
        'GET',
        '/analytics/funnel?to=2027-12-31&from=2026-01-01&groupBy=month',
      )) as {
        total: { submitted: number; decided: number };
      };
      return total.submitted === applications && total.decided === applications && (await caughtUp());
    },
    'all applications are decided and counted',
    30_000,
  );
}
