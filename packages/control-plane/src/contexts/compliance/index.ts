import { type Clock, systemClock } from '../../kernel/clock.ts';
import { type ContextModule, defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import type { UsersPort } from '../users/public.ts';
import { aprRoutes } from './apr/routes.ts';
import { complianceEvents } from './events.ts';
import { checkJob } from './jobs.ts';
import { complianceQueries } from './queries.ts';
import { complianceReaction } from './reactions.ts';
import { checksProjection } from './rebuild.ts';
import { complianceRoutes } from './routes.ts';
import { rememberedLists } from './screening/remembered-lists.ts';
import { sandboxWatchlistMigration } from './screening/sandbox-migration.ts';
import { watchlistTable } from './screening/watchlist-table.ts';

export type ComplianceDependencies = {
  seal: Seal;
  users: UsersPort;
  providers: ProvidersPort;
  configuration: ConfigurationPort;
  /** Default: the system's. */
  clock?: Clock;
};

/** Checks who applies: identity, sanctions, age, residence. */
export const complianceContext = defineContext<ComplianceDependencies, undefined>({
  name: 'compliance',
  needs: ['users', 'providers', 'configuration'],
  events: Object.values(complianceEvents),
  projections: [checksProjection],
  migrations: () => [
    ...readMigrations('compliance', new URL('./migrations/', import.meta.url)),
    sandboxWatchlistMigration(),
  ],
  create: ({ seal, users, providers, configuration, clock = systemClock }): ContextModule => ({
    name: 'compliance',
    port: undefined,
    routes: [...complianceRoutes(complianceQueries({ seal, watchlist: watchlistTable })), ...aprRoutes()],
    reactions: [complianceReaction],
    jobs: [
      checkJob({ seal, users, providers, configuration, watchlist: rememberedLists(watchlistTable, clock) }),
    ],
  }),
});
