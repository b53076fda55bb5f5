import { startControlPlane } from './composition/control-plane.ts';
import { allMigrations } from './composition/migrations.ts';
import { listen } from './composition/server.ts';
import { findSnapshot } from './composition/snapshot.ts';
import { memoryCheckpoints } from './contexts/audit/public.ts';
import type { TenantSettings } from './contexts/configuration/public.ts';
import type { ProvisionedTenant } from './contexts/identity/public.ts';
import { atSpeed } from './contexts/providers/public.ts';
import { type Clock, systemClock } from './kernel/clock.ts';
import type { Mode } from './kernel/events.ts';
import { createMasterKeyBytes, importMasterKeys } from './platform/crypto/master-keys.ts';
import { systemRandom } from './platform/crypto/random-source.ts';
import type { Database } from './platform/database/database.ts';
import { openPglite } from './platform/database/pglite.ts';
import { createLogger } from './platform/telemetry/logger.ts';
import { createMetrics } from './platform/telemetry/metrics.ts';
import { version } from './version.ts';

export type ControlPlaneOptions = {
  /** Default: the system's. A manual clock makes every timer and every 'now' of the domain yours. */
  clock?: Clock;
  /** Default: an embedded database in memory. */
  database?: Database;
  /** Lets webhooks go to http and loopback addresses. Default true: your test's receiver is there. */
  allowPrivateWebhooks?: boolean;
  /** Settings of the tenant. Default: no rate limits. */
  settings?: Partial<TenantSettings>;
  logLevel?: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** How many times faster than in reality the sandbox providers answer. Default 1; 20 makes the slow persons quick. */
  sandboxSpeed?: number;
};

export type TestControlPlane = {
  /** Where it listens: an ephemeral port of this machine. */
  url: string;
  secretKey: string;
  publishableKey: string;
  tenantId: string;
  /** Answers without a socket. */
  fetch(request: Request): Promise<Response>;
  /** Another tenant beside the first one. */
  provision(tenant: {
    name: string;
    mode?: Mode;
    /** Of a tenant that is there already: its other mode is opened. */
    tenantId?: string;
    settings?: Partial<TenantSettings>;
  }): Promise<ProvisionedTenant>;
  stop(): Promise<void>;
};

/**
 * The whole control plane in this process, for a lender's own tests: database in memory, a test tenant with keys,
 * sandbox providers, webhooks for real. Stop it when the tests are done.
 */
export async function createControlPlane(options: ControlPlaneOptions = {}): Promise<TestControlPlane> {
  const noLimits = { rateLimitPerMinute: null, rateLimitPerHour: null };
  const controlPlane = await startControlPlane(
    {
      database: options.database ?? (await inMemoryDatabase()),
      keys: importMasterKeys(createMasterKeyBytes(systemRandom)),
      clock: options.clock ?? systemClock,
      random: systemRandom,
      logger: createLogger({ level: options.logLevel ?? 'error', service: 'creditplane-test', version }),
      metrics: createMetrics(),
      allowPrivateWebhooks: options.allowPrivateWebhooks ?? true,
      auditCheckpoints: memoryCheckpoints(),
      ...(options.sandboxSpeed ? { outside: { environment: atSpeed(options.sandboxSpeed) } } : {}),
    },
    ['all'],
  );
  const server = await listen(controlPlane.fetch, { host: '127.0.0.1', port: 0 });
  const settings = { ...noLimits, ...options.settings };
  const tenant = await controlPlane.provision({ name: 'Test lender', mode: 'test', settings });
  return {
    url: server.url,
    secretKey: tenant.secretKey,
    publishableKey: tenant.publishableKey,
    tenantId: tenant.tenantId,
    fetch: controlPlane.fetch,
    provision: ({ mode = 'test', settings: chosen, ...named }) =>
      controlPlane.provision({ ...named, mode, settings: { ...noLimits, ...chosen } }),
    stop: async () => {
      await server.close();
      await controlPlane.stop();
    },
  };
}

async function inMemoryDatabase(): Promise<Database> {
  const snapshot = await findSnapshot(allMigrations());
  return openPglite(snapshot ? { snapshot } : {});
}
