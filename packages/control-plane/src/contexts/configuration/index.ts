import type { Clock } from '../../kernel/clock.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { ClockMovement } from '../../platform/clocks/movement.ts';
import { defineContext } from '../../platform/context/context.ts';
import { readMigrations } from '../../platform/database/migrations.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';
import { changeSettings } from './changing.ts';
import { configurationEvents } from './events.ts';
import type { ConfigurationPort } from './public.ts';
import { readSettings, withDefaults } from './repository.ts';
import { configurationRoutes } from './routes.ts';
import { updateSettingsSchema } from './schemas.ts';
import { rememberSettings } from './settings-memory.ts';
import { advanceJobs } from './test-clocks/advance-job.ts';
import { testClockRoutes } from './test-clocks/routes.ts';

export type ConfigurationDependencies = {
  works: WorkFactory;
  clock: Clock;
  ids: IdGenerator;
  /** Moves test clocks. */
  movement: ClockMovement;
};

/** What a tenant may set: limits, windows and deadlines, with their history; and the clocks of its test world. */
export const configurationContext = defineContext<ConfigurationDependencies, ConfigurationPort>({
  name: 'configuration',
  needs: [],
  events: Object.values(configurationEvents),
  migrations: () => readMigrations('configuration', new URL('./migrations/', import.meta.url)),
  create: ({ works, clock, ids, movement }) => {
    const bySystem = () => {
      const conversation = ids.next('request');
      return { correlationId: conversation, causationId: conversation, actor: 'system' };
    };
    const memory = rememberSettings(clock, (scope) =>
      works.read(scope, bySystem(), async (work) => withDefaults((await readSettings(work)).chosen)),
    );
    return {
      name: 'configuration',
      port: {
        settings: memory.settings,
        overrideSettings: async (scope, settings) => {
          const wanted = updateSettingsSchema.parse(settings);
          await works.run(scope, bySystem(), (work) => changeSettings(work, wanted));
          memory.forget(scope);
        },
      },
      routes: [...configurationRoutes(memory), ...testClockRoutes()],
      reactions: [],
      jobs: advanceJobs(movement),
    };
  },
});
