import { consumeContext } from '../../platform/event-bus/kafka/context-consumer.ts';
import type { KafkaBus } from '../../platform/event-bus/kafka/kafka-bus.ts';
import { createRelay } from '../../platform/event-bus/kafka/relay.ts';
import { relayLock } from '../../platform/event-bus/kafka/relay-lock.ts';
import { sealError } from '../../platform/event-bus/sealed-error.ts';
import type { Turnstile } from '../../platform/event-bus/turnstile.ts';
import { aggregateTypes, aggregateTypesOf } from '../event-topics.ts';
import type { Module } from '../modules.ts';
import type { Parts } from '../parts.ts';
import type { Wired } from '../wiring.ts';

/** The reactions of each context as a consumer group of its own. */
export function kafkaConsumersModule(
  parts: Parts,
  { client, settings }: KafkaBus,
  contexts: Wired['modules'],
  turnstile: Turnstile,
): Module {
  const { database, catalogue, works, bell, logger, metrics, seal } = parts;
  const consumers = contexts
    .filter(({ reactions }) => reactions.length > 0)
    .map((context) =>
      consumeContext(context, {
        database,
        catalogue,
        works,
        bell,
        client,
        settings,
        turnstile,
        aggregateTypes: [
          ...new Set(context.reactions.flatMap(({ eventTypes }) => aggregateTypesOf(eventTypes))),
        ],
        sealError: (error, eventId) => sealError(seal, error, eventId),
        onError: (error, facts) => {
          metrics.reactionFailed(facts);
          logger.error('a reaction failed', { error, ...facts });
        },
        onBatch: ({ consumer, events, lagSeconds, durationMs }) => {
          metrics.subscriptionLag({ consumer, lagMs: lagSeconds * 1_000 });
          metrics.reaction({ consumer, events, durationMs });
        },
        onParked: ({ consumer }) => metrics.deadLetter({ consumer }),
        onMissed: (facts) => logger.warn('events came from the event table, no message brought them', facts),
        onForeign: (facts) => logger.warn('a message that is not of this database was left alone', facts),
      }),
    );
  return {
    name: 'kafka-consumers',
    needs: ['database'],
    start: async () => {
      for (const consumer of consumers) consumer.start();
    },
    stop: async () => {
      await Promise.all(consumers.map((consumer) => consumer.stop()));
    },
  };
}

/** Carries the event table to Kafka; of all processes that run it one works at a time. */
export function relayModule(parts: Parts, { client, settings }: KafkaBus, pollMs: () => number): Module {
  const { database, bell, logger, metrics, databaseDirectUrl } = parts;
  if (!databaseDirectUrl)
    throw new Error('Kafka needs PostgreSQL: the embedded database serves one process.');
  const relay = createRelay({
    database,
    client,
    settings,
    bell,
    pollMs,
    aggregateTypes,
    lock: relayLock(databaseDirectUrl, (error) => logger.warn('the lock of the relay was lost', { error })),
    onError: (error) => logger.error('the relay failed and begins again', { error }),
    onRelayed: ({ events, lagSeconds }) => {
      metrics.relayed({ relay: 'kafka', events });
      metrics.relayLag({ relay: 'kafka', lagMs: lagSeconds * 1_000 });
    },
    onActive: (active) => logger.info(active ? 'the relay works' : 'the relay rests', {}),
  });
  return { name: 'relay', needs: ['database'], start: async () => relay.start(), stop: () => relay.stop() };
}
