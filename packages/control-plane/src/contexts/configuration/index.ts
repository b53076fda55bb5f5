import type { Clock } from '../../kernel/clock.ts';
import { invalidField } from '../../kernel/faults.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { ClockMovement } from '../../platform/clocks/movement.ts';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Bell } from '../../platform/event-bus/wake-up.ts';
import type { Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import type { IdentityPort } from '../identity/public.ts';
import { configurationEvents } from './events.ts';
import { listFlags } from './flags/repository.ts';
import { flagRoutes } from './flags/routes.ts';
import { createConfigurationPort } from './ports.ts';
import { schedule } from './proposals/commands.ts';
import { proposalJobs } from './proposals/jobs.ts';
import { createReviewers } from './proposals/reviewers.ts';
import { proposalRoutes } from './proposals/routes.ts';
import type { ConfigurationPort } from './public.ts';
import { readSettings } from './settings/repository.ts';
import { settingsRoutes } from './settings/routes.ts';
import { isConsumer } from './settings/subject.ts';
import { rememberByTenant } from './tenant-memory.ts';
import { advanceJobs } from './test-clocks/advance-job.ts';
import { testClockRoutes } from './test-clocks/routes.ts';

export type ConfigurationDependencies = {
  works: WorkFactory;
  clock: Clock;
  ids: IdGenerator;
  /** Moves test clocks. */
  movement: ClockMovement;
  /** Rung when something that processes keep in memory was changed. */
  memoryBell: Bell;
  identity: Pick<IdentityPort, 'makerOf'>;
};

/** What a tenant may set: limits, windows and deadlines, with their history; flags; and the clocks of its test world. */
export const configurationContext = defineContext<ConfigurationDependencies, ConfigurationPort>({
  name: 'configuration',
  needs: ['identity'],
  events: Object.values(configurationEvents),
  migrations: () => readMigrations('configuration', new URL('./migrations/', import.meta.url)),
  create: ({ works, clock, ids, movement, memoryBell, identity }) => {
    const bySystem = () => {
      const conversation = ids.next('request');
      return { correlationId: conversation, causationId: conversation, actor: 'system' };
    };
    const remember = <Value>(read: (work: Work) => Promise<Value>) =>
      rememberByTenant({ clock, bell: memoryBell, read: (scope) => works.read(scope, bySystem(), read) });
    const memory = remember(readSettings);
    const flags = remember(listFlags);
    const refuseUnknownSubject = async (scope: TenantScope, subjectId: string | null): Promise<void> => {
      if (subjectId === null || !isConsumer(subjectId)) return;
      if (await identity.makerOf(scope, subjectId)) return;
      throw invalidField('/subjectId', `There is no ${subjectId} here.`);
    };
    return {
      name: 'configuration',
      port: createConfigurationPort({ works, bySystem, memory, flags }),
      routes: [
        ...settingsRoutes({ memory, proposals: { schedule }, refuseUnknownSubject }),
        ...proposalRoutes({ memory, refuseUnknownSubject, reviewers: createReviewers(identity) }),
        ...flagRoutes(flags),
        ...testClockRoutes(),
      ],
      reactions: [],
      jobs: [...advanceJobs(movement), ...proposalJobs(memory.changed)],
    };
  },
});
