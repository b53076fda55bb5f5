import type { ProvisionedTenant } from '../contexts/identity/public.ts';
import {
  contractRoutes,
  createGateway,
  createResponseCache,
  docsRoutes,
  healthRoutes,
  metricsRoute,
} from '../gateway/index.ts';
import { recordKeys } from '../platform/crypto/key-custody.ts';
import { migrate } from '../platform/database/migrations.ts';
import { ensureEpoch } from '../platform/event-store/epochs.ts';
import type { PublicRoute } from '../platform/http/route.ts';
import { createHealth, type Health } from '../platform/telemetry/health.ts';
import { databaseWarnMs, latencyCheck } from '../platform/telemetry/latency-check.ts';
import { version } from '../version.ts';
import { backgroundModules } from './background.ts';
import { contractOf } from './contract.ts';
import { keyUsesModule } from './key-uses-module.ts';
import { allMigrations } from './migrations.ts';
import { startModules } from './modules.ts';
import { type Given, makeParts, type Parts } from './parts.ts';
import { type NewTenant, provision } from './provisioning.ts';
import { routesOf } from './routes.ts';
import { remoteProviders, rpcModules } from './rpc/modules.ts';
import { sharedCacheModule } from './shared-cache.ts';
import { runs, type TargetName } from './targets.ts';
import { type Wired, wireContexts } from './wiring.ts';

/** A running control plane, without a socket of its own. */
export type ControlPlane = {
  /** `bindings` is what the HTTP server knows of the connection. */
  fetch(request: Request, bindings?: unknown): Promise<Response>;
  /** Makes a tenant that can lend at once. */
  provision(tenant: NewTenant): Promise<ProvisionedTenant>;
  /** True where no tenant exists yet. */
  isEmpty(): Promise<boolean>;
  /** From now on it is not ready: whoever sends it traffic should send it elsewhere. What comes is still answered. */
  drain(): void;
  /** Takes no new work, finishes what is under way, closes the database. */
  stop(): Promise<void>;
};

/** Brings the schema up to date, wires the contexts, starts the reactions and jobs of these targets. */
export async function startControlPlane(
  world: Omit<Given, 'health'>,
  targets: readonly TargetName[],
): Promise<ControlPlane> {
  const { database, logger } = world;
  await database.bootstrap();
  const migrated = await migrate(database, allMigrations());
  if (migrated.length > 0) logger.info('migrations applied', { migrations: migrated });
  await ensureEpoch(database);
  await recordKeys(database, world.keys);

  const remote = await remoteProviders(world, targets);
  const parts = makeParts({
    ...world,
    health: healthOf(world),
    ...(remote ? { remoteProviders: remote.port } : {}),
  });
  const wired = wireContexts(parts);
  let ready = false;
  const isReady = (): boolean => ready;
  const gateway = runs(targets).http
    ? gatewayOf(parts, wired, isReady)
    : operationsGatewayOf(parts, wired, isReady);
  const running = await startModules([
    { name: 'database', needs: [], start: async () => {}, stop: () => database.close() },
    ...(world.sharedCache ? [sharedCacheModule(world.sharedCache, parts)] : []),
    // Before the jobs, which ask through it, so that it is closed after them.
    ...rpcModules(parts, { providers: wired.ports.providers, remote }),
    ...backgroundModules(parts, wired, targets),
    keyUsesModule(parts, wired.ports.identity),
  ]);
  ready = true;
  return {
    fetch: async (request, bindings) => gateway.fetch(request, bindings),
    provision: (tenant) => provision(wired.ports, tenant),
    isEmpty: wired.ports.identity.isEmpty,
    drain: () => {
      ready = false;
    },
    stop: () => {
      ready = false;
      return running.stop();
    },
  };
}

/** What a target without an API answers: how it is, and what it has counted. */
function operationsGatewayOf(
  parts: Parts,
  wired: Wired,
  isReady: () => boolean,
): ReturnType<typeof createGateway> {
  return createGateway({
    ...gatewayPartsOf(parts, wired),
    routes: [],
    publicRoutes: operationRoutes(parts, isReady),
  });
}

function operationRoutes({ health, metrics }: Parts, isReady: () => boolean): PublicRoute[] {
  return [...healthRoutes({ health, isReady }), metricsRoute(metrics)];
}

/** All routes of these contexts, behind the gateway. */
export function gatewayOf(
  parts: Parts,
  wired: Wired,
  isReady: () => boolean,
): ReturnType<typeof createGateway> {
  const { metrics } = parts;
  const routes = routesOf(parts, wired, () => responses);
  const { ids, cache } = parts;
  const responses = keepsResponses(parts) ? createResponseCache({ cache, routes, ids, metrics }) : undefined;
  return createGateway({
    ...gatewayPartsOf(parts, wired),
    routes,
    publicRoutes: [
      ...operationRoutes(parts, isReady),
      ...contractRoutes(() => contractOf(routes)),
      ...docsRoutes(),
    ],
    ...(responses ? { responses } : {}),
  });
}

function gatewayPartsOf(
  parts: Parts,
  { ports }: Wired,
): Omit<Parameters<typeof createGateway>[0], 'routes' | 'publicRoutes'> {
  const { identity, configuration, audit } = ports;
  return {
    ...parts,
    authenticate: identity.authenticate,
    accessLog: audit.accessLog,
    limits: async (principal) => {
      const settings = await configuration.settings(principal, principal.actor);
      return { perMinute: settings.rateLimitPerMinute, perHour: settings.rateLimitPerHour };
    },
    fingerprint: (bytes) => parts.keyedHash('idempotency', Buffer.from(bytes).toString('base64')),
    serviceName: 'creditplane',
  };
}

/**
 * Answers are kept only where every process that may change them sees the same cache: in Redis, or where there is one
 * process, since the database is embedded.
 */
function keepsResponses({ sharedCache, database }: Parts): boolean {
  return sharedCache !== undefined || database.kind === 'pglite';
}

function healthOf({ clock, database, logger }: Omit<Given, 'health'>): Health {
  const health = createHealth({
    version,
    startedAt: clock.now(),
    clock,
    onCheckError: (check, error) => logger.warn('a health check threw', { check, error }),
  });
  const probe = (): Promise<number> => database.ping();
  health.register('database', latencyCheck({ componentType: 'datastore', probe, warnMs: databaseWarnMs }));
  return health;
}
