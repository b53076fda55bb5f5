import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { IdentityPort } from '../identity/public.ts';
import type { ProvidersPort } from '../providers/public.ts';
import type { UsersPort } from '../users/public.ts';
import { riskEvents } from './events.ts';
import { assessJob } from './jobs.ts';
import { compiledPolicies } from './policy/compiled-policies.ts';
import { policyEvents } from './policy/events.ts';
import { policyRoutes } from './policy/routes.ts';
import { riskPort } from './ports.ts';
import type { RiskPort } from './public.ts';
import { riskQueries } from './queries.ts';
import { riskReaction } from './reactions.ts';
import { assessmentsProjection } from './rebuild.ts';
import { replayRoutes } from './replay/routes.ts';
import { riskRoutes } from './routes.ts';
import { trialRoutes } from './trials/routes.ts';
import { createShadows } from './trials/shadow.ts';

export type RiskDependencies = {
  works: WorkFactory;
  clock: Clock;
  ids: IdGenerator;
  seal: Seal;
  identity: Pick<IdentityPort, 'creditor' | 'makerOf'>;
  users: UsersPort;
  providers: ProvidersPort;
};

/** Judges applications by the tenant's credit policy, and says why. */
export const riskContext = defineContext<RiskDependencies, RiskPort>({
  name: 'risk',
  needs: ['identity', 'users', 'providers'],
  events: [...Object.values(riskEvents), ...Object.values(policyEvents)],
  projections: [assessmentsProjection],
  migrations: () => readMigrations('risk', new URL('./migrations/', import.meta.url)),
  create: ({ works, clock, ids, seal, identity, users, providers }) => {
    const compiled = compiledPolicies();
    const shadows = createShadows({ compiled, clock });
    const queries = riskQueries({ compiled, seal });
    return {
      name: 'risk',
      port: riskPort({ works, ids, compiled }),
      routes: [
        ...riskRoutes(queries),
        ...policyRoutes({ identity }),
        ...trialRoutes({ identity }),
        ...replayRoutes({ compiled, seal }),
      ],
      reactions: [riskReaction],
      jobs: [assessJob({ compiled, seal, identity, users, providers, shadows })],
    };
  },
});
