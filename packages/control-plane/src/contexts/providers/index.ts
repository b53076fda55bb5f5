import type { Clock } from '../../kernel/clock.ts';
import type { Cache } from '../../platform/cache/cache.ts';
import { defineContext } from '../../platform/context/context.ts';
import { dataKeyRing } from '../../platform/crypto/data-key-ring.ts';
import type { MasterKeys } from '../../platform/crypto/master-keys.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Health } from '../../platform/telemetry/health.ts';
import type { Logger } from '../../platform/telemetry/logger.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { UsersPort } from '../users/public.ts';
import { createAnswerSeal } from './answers.ts';
import type { AnyConnector } from './connectors/connector.ts';
import { allConnectors } from './connectors/registry.ts';
import { providerEvents } from './events.ts';
import { createGuards } from './guards.ts';
import { registerHealth } from './health/checks.ts';
import { createHealthTransitions } from './health/transitions.ts';
import { createProvidersPort } from './ports.ts';
import type { ProvidersPort } from './public.ts';
import { createProviderQueries } from './queries.ts';
import { requestsProjection } from './rebuild.ts';
import { providerRoutes } from './routes.ts';
import { realTime, type SandboxEnvironment } from './sandbox/environment.ts';

export type ProvidersDependencies = {
  works: WorkFactory;
  users: UsersPort;
  keys: MasterKeys;
  clock: Clock;
  logger: Logger;
  metrics: Metrics;
  health?: Health;
  /** Holds the locks by which processes do not ask a vendor the same at once. */
  cache: Pick<Cache, 'lock'>;
  /** How time passes at the sandboxes and between attempts. Default: really. */
  environment?: SandboxEnvironment;
  /** Default: every connector of the registry. */
  connectors?: readonly AnyConnector[];
};

/** Bureaus, identity registries and whoever else is asked about an applicant. */
export const providersContext = defineContext<ProvidersDependencies, ProvidersPort>({
  name: 'providers',
  needs: ['users'],
  events: Object.values(providerEvents),
  projections: [requestsProjection],
  migrations: () => readMigrations('providers', new URL('./migrations/', import.meta.url)),
  create: ({
    works,
    users,
    keys,
    clock,
    logger,
    metrics,
    health,
    cache,
    environment = realTime,
    ...given
  }) => {
    const connectors = given.connectors ?? allConnectors(environment);
    const guards = createGuards(connectors, { clock, delay: environment.delay });
    const answers = createAnswerSeal(dataKeyRing('providers.data_keys', keys), keys.hashKey);
    if (health) registerHealth(health, connectors, guards);
    return {
      name: 'providers',
      port: createProvidersPort({
        cache,
        works,
        users,
        connectors,
        guards,
        transitions: createHealthTransitions({ works, guards, clock, logger }),
        answers,
        clock,
        logger,
        metrics,
        patience: environment.patience ?? realTime.patience,
      }),
      routes: providerRoutes(createProviderQueries(connectors, guards, answers)),
      reactions: [],
      jobs: [],
    };
  },
});
