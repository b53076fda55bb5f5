import type { Clock } from '../../kernel/clock.ts';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { Bell } from '../../platform/event-bus/wake-up.ts';
import type { Seal } from '../../platform/unit-of-work/idempotency.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { CompliancePort } from '../compliance/public.ts';
import type { ConfigurationPort } from '../configuration/public.ts';
import type { IdentityPort } from '../identity/public.ts';
import type { RiskPort } from '../risk/public.ts';
import type { UsersPort } from '../users/public.ts';
import { createProductChoice } from './credit/products/choosing.ts';
import { productEvents } from './credit/products/events.ts';
import { creditRoutes } from './credit/routes.ts';
import { applicationEvents } from './events.ts';
import { applicationJobs } from './jobs.ts';
import { applicationsPort } from './ports.ts';
import type { ApplicationsPort } from './public.ts';
import { settledAmong } from './queries.ts';
import { applicationReactions } from './reactions.ts';
import { createReasonTexts } from './reason-texts.ts';
import { applicationsProjection } from './rebuild.ts';
import { applicationRoutes } from './routes.ts';
import { createWaiting } from './waiting.ts';

export type ApplicationsDependencies = {
  works: WorkFactory;
  clock: Clock;
  seal: Seal;
  /** Rung when events were committed: whoever waits for a decision looks again. */
  bell: Bell;
  identity: IdentityPort;
  users: UsersPort;
  configuration: ConfigurationPort;
  risk: RiskPort;
  compliance: CompliancePort;
  onError: (error: unknown) => void;
};

const waitingCause = {
  correlationId: 'applications.waiting',
  causationId: 'applications.waiting',
  actor: 'system',
};

/** Applications, decisions and offers: the aggregate that is also the process manager. */
export const applicationsContext = defineContext<ApplicationsDependencies, ApplicationsPort>({
  name: 'applications',
  needs: ['identity', 'users', 'configuration', 'risk', 'compliance'],
  events: [...Object.values(applicationEvents), ...Object.values(productEvents)],
  projections: [applicationsProjection],
  migrations: () => readMigrations('applications', new URL('./migrations/', import.meta.url)),
  create: (parts) => {
    const waiting = createWaiting(
      parts.bell,
      (scope, ids) => parts.works.read(scope, waitingCause, (work) => settledAmong(work, ids)),
      parts.onError,
    );
    const reasonTexts = createReasonTexts(parts.risk);
    const products = createProductChoice(parts);
    return {
      name: 'applications',
      port: applicationsPort(parts.works),
      routes: [
        ...applicationRoutes({ ...parts, products, reasonTexts, waiting }),
        ...creditRoutes({ ...parts, products }),
      ],
      reactions: applicationReactions,
      jobs: applicationJobs(),
    };
  },
});
