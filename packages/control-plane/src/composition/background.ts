import { createFeed } from '../platform/event-bus/feed.ts';
import { lagCheck, measureLag } from '../platform/event-bus/lag.ts';
import { openPostgresWakeUp, type PostgresWakeUp, topics } from '../platform/event-bus/postgres-wake-up.ts';
import { sealError } from '../platform/event-bus/sealed-error.ts';
import { type Subscription, subscribe } from '../platform/event-bus/subscription.ts';
import { createTurnstile } from '../platform/event-bus/turnstile.ts';
import { jobsModule, keyPurgeModule } from './jobs-module.ts';
import type { Module } from './modules.ts';
import type { Parts } from './parts.ts';
import type { TargetName } from './targets.ts';
import { runs } from './targets.ts';
import type { Wired } from './wiring.ts';

/** Transactions of all subscriptions of a process at once; the pool's other connections are for requests and jobs. */
const subscriptionTransactions = 8;
/** The safety net below the bells: short where news of other processes cannot come. */
const pollMs = { woken: 10_000, alone: 1_000 };
const lagEveryMs = 5_000;

/** The reactions and jobs of the contexts that these targets run, and what wakes them. */
export function backgroundModules(parts: Parts, wired: Wired, targetNames: readonly TargetName[]): Module[] {
  const chosen = wired.modules.filter(({ name }) => runs(targetNames).context(name));
  const wakeUp = wakeUpBetweenProcesses(parts);
  const poll = (): number => (wakeUp?.connected() ? pollMs.woken : pollMs.alone);
  return [
    ...(wakeUp ? [wakeUp.module] : []),
    subscriptionsModule(parts, chosen, poll),
    jobsModule(parts, chosen, poll),
    keyPurgeModule(parts),
    lagModule(parts, chosen),
  ];
}

/** Rings the bells of the other processes when ours ring, and ours when theirs do. */
function wakeUpBetweenProcesses(
  parts: Parts,
): (Pick<PostgresWakeUp, 'connected'> & { module: Module }) | undefined {
  if (!parts.databaseDirectUrl) return undefined;
  const { bell, jobBell, memoryBell, logger } = parts;
  const bells = { events: bell, jobs: jobBell, memory: memoryBell } as const;
  const tellers = {
    events: { ring: () => wakeUp.tell('events') },
    jobs: { ring: () => wakeUp.tell('jobs') },
    memory: { ring: () => wakeUp.tell('memory') },
  };
  const wakeUp = openPostgresWakeUp({
    connectionString: parts.databaseDirectUrl,
    onNews: (topic) => bells[topic].ring(tellers[topic]),
    onError: (error) => logger.warn('the wake-up connection was lost; polling until it is back', { error }),
  });
  const unlisten = topics.map((topic) => bells[topic].listen(tellers[topic]));
  return {
    connected: wakeUp.connected,
    module: {
      name: 'wake-up',
      needs: ['database'],
      start: wakeUp.start,
      stop: async () => {
        for (const stop of unlisten) stop();
        await wakeUp.stop();
      },
    },
  };
}

function subscriptionsModule(parts: Parts, contexts: Wired['modules'], poll: () => number): Module {
  const { database, catalogue, works, bell, logger, metrics, seal } = parts;
  const turnstile = createTurnstile(subscriptionTransactions);
  const feed = createFeed(database);
  const subscriptions: Subscription[] = contexts
    .flatMap(({ reactions }) => reactions)
    .map((reaction) =>
      subscribe(reaction, {
        database,
        catalogue,
        works,
        bell,
        feed,
        turnstile,
        pollMs: poll,
        sealError: (error, eventId) => sealError(seal, error, eventId),
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

/** Shows in metrics and health how far the consumers of this process are behind. */
function lagModule({ database, health, logger, metrics }: Parts, contexts: Wired['modules']): Module {
  const consumers = contexts.flatMap(({ reactions }) => reactions).map(({ consumer }) => consumer);
  const measure = () => measureLag(database, consumers);
  let unregister: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  const show = async (): Promise<void> => {
    try {
      for (const { consumer, secondsBehind, eventsBehind } of await measure()) {
        metrics.subscriptionLag({ consumer, lagMs: secondsBehind * 1_000 });
        metrics.subscriptionBacklog({ consumer, events: eventsBehind });
      }
    } catch (error) {
      logger.warn('the lag could not be measured', { error });
    }
    underWay = undefined;
  };
  return {
    name: 'lag',
    needs: ['database'],
    start: async () => {
      unregister = consumers.length > 0 ? health.register('subscriptions', lagCheck(measure)) : undefined;
      timer = setInterval(() => {
        underWay ??= show();
      }, lagEveryMs);
      timer.unref();
    },
    stop: async () => {
      clearInterval(timer);
      unregister?.();
      await underWay;
    },
  };
}
