import { type Subscription, subscribe } from '../platform/event-bus/subscription.ts';
import { createJobRunner } from '../platform/jobs/runner.ts';
import type { Module } from './modules.ts';
import type { Parts } from './parts.ts';
import type { TargetName } from './targets.ts';
import { runs } from './targets.ts';
import type { Wired } from './wiring.ts';

/** The reactions and jobs of the contexts that these targets run. */
export function backgroundModules(parts: Parts, wired: Wired, targetNames: readonly TargetName[]): Module[] {
  const chosen = wired.modules.filter(({ name }) => runs(targetNames).context(name));
  return [subscriptionsModule(parts, chosen), jobsModule(parts, chosen)];
}

function subscriptionsModule(parts: Parts, contexts: Wired['modules']): Module {
  const { database, catalogue, works, bell, logger, metrics } = parts;
  const subscriptions: Subscription[] = contexts
    .flatMap(({ reactions }) => reactions)
    .map((reaction) =>
      subscribe(reaction, {
        database,
        catalogue,
        works,
        bell,
        sealError: (error, eventId) => parts.seal.seal(errorText(error), `dead-letter:${eventId}`),
        onError: (error, facts) => logger.error('a reaction failed', { error, ...facts }),
        onBatch: ({ consumer, lagSeconds }) =>
          metrics.subscriptionLag({ consumer, lagMs: lagSeconds * 1000 }),
        onParked: ({ consumer }) => metrics.deadLetter({ consumer }),
      }),
    );
  return {
    name: 'subscriptions',
    needs: ['database'],
    start: async () => {
      for (const subscription of subscriptions) subscription.start();
    },
    stop: async () => {
      await Promise.all(subscriptions.map((subscription) => subscription.stop()));
    },
  };
}

function jobsModule(parts: Parts, contexts: Wired['modules']): Module {
  const runner = createJobRunner({
    database: parts.database,
    works: parts.works,
    clock: parts.clock,
    bell: parts.jobBell,
    definitions: contexts.flatMap(({ jobs }) => jobs),
    worker: parts.ids.next('job'),
    sealError: (error, jobId) => parts.seal.seal(errorText(error), `job-error:${jobId}`),
    onError: (error, job) => parts.logger.warn('a job failed', { error, ...job }),
  });
  return {
    name: 'jobs',
    needs: ['database'],
    start: async () => runner.start(),
    stop: () => runner.stop(),
  };
}

function errorText(error: unknown): Uint8Array {
  return Buffer.from(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
