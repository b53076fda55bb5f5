import {
  type Admin,
  Kafka,
  type LogEntry,
  logLevel,
  type Message,
  type Producer,
  type SASLOptions,
  type TopicMessages,
} from 'kafkajs';
import type { Logger } from '../../telemetry/logger.ts';
import type { KafkaClient, KafkaProducer, OutgoingMessage, TopicWish } from './client.ts';
import { openKafkajsConsumer } from './kafkajs-consumer.ts';
import type { KafkaSettings } from './settings.ts';

export type ClientSettings = Pick<KafkaSettings, 'brokers' | 'clientId' | 'tls' | 'sasl'>;

/** A connection that fails is tried again for about 20 s; then whoever uses it is told and begins anew. */
const retry = { initialRetryTime: 100, maxRetryTime: 5_000, retries: 8 };

/** Kafka through `kafkajs`. Nothing is connected before it is asked for. */
export function kafkajsClient(settings: ClientSettings, logger: Logger): KafkaClient {
  const kafka = new Kafka({
    brokers: [...settings.brokers],
    clientId: settings.clientId,
    retry,
    logLevel: logLevel.WARN,
    logCreator: () => (entry) => tell(logger, entry),
    ...(settings.tls ? { ssl: tlsOf(settings.tls) } : {}),
    ...(settings.sasl ? { sasl: { ...settings.sasl } as SASLOptions } : {}),
  });
  return {
    ensureTopics: (topics) => withAdmin(kafka, (admin) => ensure(admin, topics)),
    openProducer: () => openProducer(kafka),
    openConsumer: (options) => openKafkajsConsumer(kafka, options),
    close: async () => {},
  };
}

async function openProducer(kafka: Kafka): Promise<KafkaProducer> {
  // One request in flight: with more, a retry of the first could come behind the second.
  const producer: Producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: () => chosenPartition,
    retry,
  });
  await producer.connect();
  return {
    send: async (messages) => {
      await producer.sendBatch({ acks: -1, topicMessages: byTopic(messages) });
    },
    close: () => producer.disconnect(),
  };
}

function chosenPartition({ message }: { message: Message }): number {
  if (message.partition === undefined) throw new Error('A message is sent to no partition.');
  return message.partition;
}

function byTopic(messages: readonly OutgoingMessage[]): TopicMessages[] {
  const groups = new Map<string, Message[]>();
  for (const { topic, partition, key, value, headers, timestampMs } of messages) {
    const group = groups.get(topic) ?? [];
    group.push({ partition, key, value: Buffer.from(value), headers, timestamp: String(timestampMs) });
    groups.set(topic, group);
  }
  return [...groups].map(([topic, group]) => ({ topic, messages: group }));
}

async function withAdmin<Result>(kafka: Kafka, work: (admin: Admin) => Promise<Result>): Promise<Result> {
  const admin = kafka.admin({ retry });
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.disconnect();
  }
}

async function ensure(admin: Admin, wishes: readonly TopicWish[]): Promise<ReadonlyMap<string, number>> {
  const there = new Set(await admin.listTopics());
  const missing = wishes.filter(({ name }) => !there.has(name));
  if (missing.length > 0) {
    // False where another process was first: all the same to us.
    await admin.createTopics({
      waitForLeaders: true,
      topics: missing.map(({ name, partitions, replicationFactor, retentionMs }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor,
        ...(retentionMs === undefined
          ? {}
          : { configEntries: [{ name: 'retention.ms', value: String(retentionMs) }] }),
      })),
    });
  }
  const { topics } = await admin.fetchTopicMetadata({ topics: wishes.map(({ name }) => name) });
  return new Map(topics.map(({ name, partitions }) => [name, partitions.length]));
}

function tlsOf({ ca, certificate, key }: NonNullable<KafkaSettings['tls']>) {
  return {
    rejectUnauthorized: true,
    ...(ca ? { ca } : {}),
    ...(certificate ? { cert: certificate } : {}),
    ...(key ? { key } : {}),
  };
}

/** Its own words for what it retries by itself: no error of ours until it gives up and rejects. */
function tell(logger: Logger, { level, namespace, log }: LogEntry): void {
  const facts = { part: namespace, said: log.message, broker: log['broker'], groupId: log['groupId'] };
  if (level <= logLevel.WARN) logger.warn('the Kafka client met a difficulty', facts);
}
