import { applicationTransitions } from '../contexts/applications/public.ts';
import { memoryCheckpoints } from '../contexts/audit/public.ts';
import { webhookExample, webhookPayloadSchema, webhookTypes } from '../contexts/notifications/public.ts';
import { buildContract, type ContractDocument } from '../gateway/index.ts';
import { systemClock } from '../kernel/clock.ts';
import { createMasterKeyBytes, importMasterKeys } from '../platform/crypto/master-keys.ts';
import { systemRandom } from '../platform/crypto/random-source.ts';
import type { Database } from '../platform/database/database.ts';
import type { Route } from '../platform/http/route.ts';
import { createHealth } from '../platform/telemetry/health.ts';
import { silentLogger } from '../platform/telemetry/logger.ts';
import { createMetrics } from '../platform/telemetry/metrics.ts';
import { version } from '../version.ts';
import { makeParts } from './parts.ts';
import { routesOf } from './routes.ts';
import { wireContexts } from './wiring.ts';

/** The OpenAPI 3.1 document of these routes and of every webhook. */
export function contractOf(routes: readonly Route[]): ContractDocument {
  const types = webhookTypes.map(({ type }) => type);
  return buildContract({
    routes,
    webhooks: { types, schema: webhookPayloadSchema, example: webhookExample },
    states: { Application: applicationTransitions },
  });
}

/** The contract without a server. */
export function openApiDocument(): ContractDocument {
  return contractOf(everyRoute());
}

/** Every route as it would be mounted, with no database behind. */
export function everyRoute(): Route[] {
  const parts = makeParts({
    database: noDatabase,
    keys: importMasterKeys(createMasterKeyBytes(systemRandom)),
    clock: systemClock,
    random: systemRandom,
    logger: silentLogger,
    metrics: createMetrics(),
    health: createHealth({ version, startedAt: new Date(0), clock: systemClock }),
    allowPrivateWebhooks: false,
    auditCheckpoints: memoryCheckpoints(),
  });
  return routesOf(parts, wireContexts(parts));
}

const refuse = async (): Promise<never> => {
  throw new Error('The contract is written without a database.');
};

const noDatabase: Database = {
  kind: 'pglite',
  transaction: refuse,
  reading: refuse,
  bootstrap: refuse,
  ping: refuse,
  close: async () => {},
};
