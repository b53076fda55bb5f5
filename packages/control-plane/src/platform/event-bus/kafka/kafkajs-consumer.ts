import type { EachBatchPayload, Kafka } from 'kafkajs';
import type { ConsumerOptions, IncomingMessage, KafkaConsumer, TopicPartition } from './client.ts';

/** The longest that a fetch waits for news; also how long leaving may take. */
const fetchWaitMs = 500;
const heartbeatMs = 1_000;
const maxBytesPerPartition = 1_048_576;

/** A member of a group. Joins by itself again after whatever befell it. */
export async function openKafkajsConsumer(kafka: Kafka, options: ConsumerOptions): Promise<KafkaConsumer> {
  const consumer = kafka.consumer({
    groupId: options.groupId,
    sessionTimeout: options.sessionTimeoutMs,
    rebalanceTimeout: options.sessionTimeoutMs,
    heartbeatInterval: Math.min(3_000, Math.floor(options.sessionTimeoutMs / 5)),
    maxWaitTimeInMs: fetchWaitMs,
    maxBytesPerPartition,
    allowAutoTopicCreation: false,
    retry: { initialRetryTime: 100, maxRetryTime: 2_000, retries: 8, restartOnFailure: async () => true },
  });
  let ours: readonly TopicPartition[] = [];
  const isOurs = (one: TopicPartition): boolean =>
    ours.some(({ topic, partition }) => topic === one.topic && partition === one.partition);
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    ours = Object.entries(payload.memberAssignment).flatMap(([topic, partitions]) =>
      partitions.map((partition) => ({ topic, partition })),
    );
    options.onAssigned(ours);
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [...options.topics], fromBeginning: true });
  await consumer.run({
    autoCommit: false,
    eachBatch: async (payload) => {
      await keptAlive(options.onMessages(messagesOf(payload)), payload);
    },
  });
  return {
    commit: async (offsets) => {
      const mine = offsets.filter(isOurs);
      if (mine.length === 0) return;
      await consumer.commitOffsets(
        mine.map(({ topic, partition, offset }) => ({ topic, partition, offset: String(offset) })),
      );
    },
    close: () => consumer.disconnect(),
  };
}

/** While messages wait for room the member must be heard of; a heartbeat rejects where the group changes. */
async function keptAlive(taken: Promise<void>, { heartbeat }: EachBatchPayload): Promise<void> {
  let waiting = true;
  const done = taken.finally(() => {
    waiting = false;
  });
  // Somebody hears it below; unless a heartbeat rejects first.
  done.catch(() => undefined);
  while (waiting) {
    const { promise: tick, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, heartbeatMs);
    await Promise.race([done, tick]);
    clearTimeout(timer);
    await heartbeat();
  }
  await done;
}

function messagesOf({ batch }: EachBatchPayload): IncomingMessage[] {
  return batch.messages.map(({ offset, key, value, headers, timestamp }) => ({
    topic: batch.topic,
    partition: batch.partition,
    offset: BigInt(offset),
    key: key?.toString('utf8') ?? '',
    value: value ?? new Uint8Array(),
    headers: Object.fromEntries(Object.entries(headers ?? {}).map(([name, given]) => [name, textOf(given)])),
    timestampMs: Number(timestamp),
  }));
}

function textOf(given: Buffer | string | (Buffer | string)[] | undefined): string {
  const one = Array.isArray(given) ? given[0] : given;
  return one === undefined ? '' : one.toString();
}
