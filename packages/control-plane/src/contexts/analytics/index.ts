import { type ContextModule, defineContext } from '../../platform/context/context.ts';
import type { Database } from '../../platform/database/database.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Metrics } from '../../platform/telemetry/metrics.ts';
import { analyticsReaction, analyticsSchema } from './reactions.ts';
import { analyticsProjection } from './rebuild.ts';
import { analyticsRoutes } from './routes.ts';

export type AnalyticsDependencies = {
  /** Where the figures live. */
  database: Database;
  /** Told of every decision, each once. */
  metrics: Pick<Metrics, 'decision'>;
};

/** Figures of what happened: read models of its own, fed from the event log and nothing else. */
export const analyticsContext = defineContext<AnalyticsDependencies, undefined>({
  name: 'analytics',
  needs: [],
  events: [],
  projections: [analyticsProjection],
  migrations: () => readMigrations('analytics', new URL('./migrations/', import.meta.url)),
  create: ({ database, metrics }): ContextModule => ({
    name: 'analytics',
    port: undefined,
    routes: analyticsRoutes(database),
    reactions: [analyticsReaction(analyticsSchema, (decision) => metrics.decision(decision))],
    jobs: [],
  }),
});
