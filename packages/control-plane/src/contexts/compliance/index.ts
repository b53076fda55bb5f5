import { type Clock, systemClock } from '../../kernel/clock.ts';
import { type ContextModule, defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Health } from '../../platform/telemetry/health.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import type { UsersPort } from '../users/public.ts';
import { aprRoutes } from './apr/routes.ts';
import { caseEvents } from './cases/events.ts';
import { isHeld } from './cases/queries.ts';
import { caseRoutes } from './cases/routes.ts';
import { complianceEvents } from './events.ts';
import { checkJob } from './jobs.ts';
import type { CompliancePort } from './public.ts';
import { complianceQueries } from './queries.ts';
import { complianceReaction } from './reactions.ts';
import { checksProjection } from './rebuild.ts';
import { complianceRoutes } from './routes.ts';
import { listIndexes } from './screening/list-indexes.ts';
import { screenedPartiesReaction } from './screening/party-reaction.ts';
import { rescreening } from './screening/rescreening.ts';
import { screeningRoutes } from './screening/routes.ts';
import { sandboxWatchlistMigration } from './screening/sandbox-migration.ts';
import { watchlistAges } from './watchlists/ages.ts';
import { watchlistEvents } from './watchlists/events.ts';
import { watchlistRoutes } from './watchlists/routes.ts';
import { watchlistStaleJob } from './watchlists/stale-job.ts';

export type ComplianceDependencies = {
  seal: Seal;
  users: UsersPort;
  providers: ProvidersPort;
  configuration: ConfigurationPort;
  health?: Health;
  /** Default: the system's. */
  clock?: Clock;
};

/** Checks who applies: identity, sanctions, age, residence. */
export const complianceContext = defineContext<ComplianceDependencies, CompliancePort>({
  name: 'compliance',
  needs: ['users', 'providers', 'configuration'],
  events: [
    ...Object.values(complianceEvents),
    ...Object.values(caseEvents),
    ...Object.values(watchlistEvents),
  ],
  projections: [checksProjection],
  migrations: () => [
    ...readMigrations('compliance', new URL('./migrations/', import.meta.url)),
    sandboxWatchlistMigration(),
  ],
  create: ({
    seal,
    users,
    providers,
    configuration,
    health,
    clock = systemClock,
  }): ContextModule<CompliancePort> => {
    const ages = watchlistAges(clock, health);
    const indexes = listIndexes(ages);
    return {
      name: 'compliance',
      port: { isHeld },
      routes: [
        ...complianceRoutes(complianceQueries({ seal })),
        ...watchlistRoutes(ages),
        ...screeningRoutes(indexes),
        ...caseRoutes(seal),
        ...aprRoutes(),
      ],
      reactions: [complianceReaction, screenedPartiesReaction],
      jobs: [
        checkJob({ seal, users, providers, configuration, indexes }),
        rescreening({ seal, users, indexes }),
        watchlistStaleJob(),
      ],
    };
  },
});
