import type { KafkaClient } from '../../../src/platform/event-bus/kafka/client.ts';
import {
  type ContextConsumerParts,
  consumeContext,
} from '../../../src/platform/event-bus/kafka/context-consumer.ts';
import { kafkajsClient } from '../../../src/platform/event-bus/kafka/kafkajs-client.ts';
import { createRelay, type Relay, type RelayParts } from '../../../src/platform/event-bus/kafka/relay.ts';
import { relayLock } from '../../../src/platform/event-bus/kafka/relay-lock.ts';
import type { KafkaSettings } from '../../../src/platform/event-bus/kafka/settings.ts';
import type { Reaction } from '../../../src/platform/event-bus/reaction.ts';
import { createTurnstile } from '../../../src/platform/event-bus/turnstile.ts';
import { silentLogger } from '../../../src/platform/telemetry/logger.ts';
import { catalogue, type Process } from '../event-bus-house.ts';

export const aggregateTypes = ['counter'];

/** Topics of its own for each test file, on the broker that is running. */
export function kafkaSettings(brokers: readonly string[], own: Partial<KafkaSettings> = {}): KafkaSettings {
  return {
    brokers,
    clientId: 'creditplane-test',
    tls: undefined,
    sasl: undefined,
    prefix: `test-${process.pid}-${Date.now()}.`,
    partitions: 3,
    replicationFactor: 1,
    valueFormat: 'json',
    sessionTimeoutMs: 6_000,
    ...own,
  };
}

export function testClient(settings: KafkaSettings): KafkaClient {
  return kafkajsClient(settings, silentLogger);
}

export function runRelay(
  process: Process,
  url: string,
  settings: KafkaSettings,
  options: Partial<RelayParts> = {},
): Relay {
  const relay = createRelay({
    ...process,
    client: testClient(settings),
    settings,
    lock: relayLock(url, () => {}),
    aggregateTypes,
    pollMs: () => 10,
    onError: () => {},
    ...options,
  });
  relay.start();
  return relay;
}

/** One reaction as the only one of its context. */
export function runOverKafka(
  process: Process,
  reaction: Reaction,
  settings: KafkaSettings,
  options: Partial<ContextConsumerParts> = {},
): { stop(): Promise<void> } {
  const consumer = consumeContext(
    { name: reaction.consumer, reactions: [reaction] },
    {
      ...process,
      client: testClient(settings),
      settings,
      catalogue,
      aggregateTypes,
      turnstile: createTurnstile(8),
      sealError: (error) => Buffer.from(String(error)),
      onError: () => {},
      ...options,
    },
  );
  consumer.start();
  return consumer;
}
