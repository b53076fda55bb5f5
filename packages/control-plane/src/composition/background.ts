import { createFeed } from '../platform/event-bus/feed.ts';
import { relayConsumer } from '../platform/event-bus/kafka/relay-places.ts';
import { countParked, type Lag, lagCheck, measureLag } from '../platform/event-bus/lag.ts';
import { openPostgresWakeUp, type PostgresWakeUp, topics } from '../platform/event-bus/postgres-wake-up.ts';
import type { Reaction } from '../platform/event-bus/reaction.ts';
import { sealError } from '../platform/event-bus/sealed-error.ts';
import { type Subscription, type SubscriptionParts, subscribe } from '../platform/event-bus/subscription.ts';
import { createTurnstile } from '../platform/event-bus/turnstile.ts';
import { figuresModules } from './figures/modules.ts';
import { isApart } from './figures/place.ts';
import { jobsModule, keyPurgeModule } from './jobs-module.ts';
import { kafkaConsumersModule, relayModule } from './kafka/modules.ts';
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
  const target = runs(targetNames);
  const chosen = wired.modules.filter(({ name }) => target.context(name));
  const { kafka } = parts;
  const wakeUp = wakeUpBetweenProcesses(parts);
  const poll = (): number => (wakeUp?.connected() ? pollMs.woken : pollMs.alone);
  const subscribeTo = subscribing(parts, poll);
  const apart = chosen.filter((context) => isApart(parts, context)).flatMap(({ reactions }) => reactions);
  return [
    ...(wakeUp ? [wakeUp.module] : []),
    busModule(parts, chosen, subscribeTo),
    ...figuresModules(
      parts,
      apart.map((reaction) => subscribeTo(reaction, parts.figures)),
    ),
    ...(kafka && target.relay ? [relayModule(parts, kafka, poll)] : []),
    jobsModule(parts, chosen, poll),
    keyPurgeModule(parts),
    lagModule(parts, chosen, kafka && target.relay ? [relayConsumer] : []),
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

/** Feeds a reaction from the log; `kept` is where its effects and its checkpoint are. */
type SubscribeTo = (
  reaction: Reaction,
  kept: Pick<SubscriptionParts, 'database' | 'works' | 'turnstile'>,
) => Subscription;

function subscribing(parts: Parts, poll: () => number): SubscribeTo {
  const { database, catalogue, bell, logger, metrics, seal } = parts;
  const feed = createFeed(database);
  return (reaction, { database: keptIn, works, turnstile }) =>
    subscribe(reaction, {
      database: keptIn,
      catalogue,
      works,
      bell,
      feed,
      ...(turnstile ? { turnstile } : {}),
      pollMs: poll,
      sealError: (error, eventId) => sealError(seal, error, eventId),
      onError: (error, facts) => {
        metrics.reactionFailed(facts);
        logger.error('a reaction failed', { error, ...facts });
      },
      onBatch: ({ consumer, events, lagSeconds, durationMs }) => {
        metrics.subscriptionLag({ consumer, lagMs: lagSeconds * 1000 });
        metrics.reaction({ consumer, events, durationMs });
      },
      onParked: ({ consumer }) => metrics.deadLetter({ consumer }),
    });
}

/** Events come to the reactions over Kafka where there is one; what keeps its effects elsewhere reads the log itself. */
function busModule(parts: Parts, contexts: Wired['modules'], subscribeTo: SubscribeTo): Module {
  const { database, works, kafka } = parts;
  const turnstile = createTurnstile(subscriptionTransactions);
  const here = contexts.filter((context) => !isApart(parts, context));
  if (kafka) return kafkaConsumersModule(parts, kafka, here, turnstile);
  const subscriptions = here
    .flatMap(({ reactions }) => reactions)
    .map((reaction) => subscribeTo(reaction, { database, works, turnstile }));
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
function lagModule(parts: Parts, contexts: Wired['modules'], others: readonly string[]): Module {
  const { database, figures, health, logger, metrics } = parts;
  const consumersOf = (chosen: Wired['modules']): string[] =>
    chosen.flatMap(({ reactions }) => reactions).map(({ consumer }) => consumer);
  const consumers = [...consumersOf(contexts), ...others];
  const apart = consumersOf(contexts.filter((context) => isApart(parts, context)));
  const here = consumers.filter((consumer) => !apart.includes(consumer));
  const measure = async (): Promise<Lag[]> => [
    ...(await measureLag(database, here)),
    // A database of its own that is away has a health check of its own.
    ...(await measureLag(database, apart, figures.database).catch(() => [])),
  ];
  let unregister: (() => void) | undefined;
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> | undefined;
  const show = async (): Promise<void> => {
    try {
      const parked = new Map([
        ...(await countParked(database, here)),
        ...(await countParked(figures.database, apart).catch(() => [])),
      ]);
      for (const { consumer, secondsBehind, eventsBehind } of await measure()) {
        metrics.subscriptionLag({ consumer, lagMs: secondsBehind * 1_000 });
        metrics.subscriptionBacklog({ consumer, events: eventsBehind });
        metrics.deadLettersStanding({ consumer, events: parked.get(consumer) ?? 0 });
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
