import { Admin, Consumer, MessagesStreamModes, Producer } from '@platformatic/kafka';
import type {
  ConsumerOptions,
  IncomingMessage,
  KafkaClient,
  KafkaConsumer,
  KafkaProducer,
  TopicPartition,
} from '../packages/control-plane/src/platform/event-bus/kafka/client.ts';

/** The other client behind the port of the bus: `@platformatic/kafka`, which is maintained. Measured, not shipped. */
export function platformaticClient(brokers: readonly string[]): KafkaClient {
  const base = { clientId: 'creditplane-bench', bootstrapBrokers: [...brokers], autocreateTopics: false };
  return {
    ensureTopics: async (wishes) => {
      const admin = new Admin(base);
      try {
        const there = new Set(await admin.listTopics());
        const missing = wishes.filter(({ name }) => !there.has(name));
        if (missing.length > 0) {
          await admin.createTopics({
            topics: missing.map(({ name, partitions, replicationFactor }) => ({
              topic: name,
              partitions,
              replicas: replicationFactor,
            })),
          });
        }
        const { topics } = await admin.metadata({
          topics: wishes.map(({ name }) => name),
          forceUpdate: true,
        });
        return new Map([...topics].map(([name, { partitionsCount }]) => [name, partitionsCount]));
      } finally {
        await admin.close();
      }
    },
    openProducer: async () => openProducer(new Producer({ ...base, idempotent: true, acks: -1 })),
    openConsumer: (options) => openConsumer(base, options),
    close: async () => {},
  };
}

function openProducer(producer: Producer<Buffer, Buffer, Buffer, Buffer>): KafkaProducer {
  return {
    send: async (messages) => {
      await producer.send({
        messages: messages.map(({ topic, partition, key, value, headers, timestampMs }) => ({
          topic,
          partition,
          key: Buffer.from(key),
          value: Buffer.from(value),
          timestamp: BigInt(timestampMs),
          headers: new Map(
            Object.entries(headers).map(([name, text]) => [Buffer.from(name), Buffer.from(text)]),
          ),
        })),
      });
    },
    close: async () => {
      await producer.close();
    },
  };
}

async function openConsumer(
  base: { clientId: string; bootstrapBrokers: string[] },
  options: ConsumerOptions,
): Promise<KafkaConsumer> {
  const consumer = new Consumer<Buffer, Buffer, Buffer, Buffer>({
    ...base,
    groupId: options.groupId,
    sessionTimeout: options.sessionTimeoutMs,
    heartbeatInterval: Math.floor(options.sessionTimeoutMs / 5),
  });
  consumer.on(
    'consumer:group:join',
    ({ assignments }: { assignments?: readonly { topic: string; partitions: number[] }[] }) => {
      options.onAssigned(
        (assignments ?? []).flatMap(({ topic, partitions }): TopicPartition[] =>
          partitions.map((partition) => ({ topic, partition })),
        ),
      );
    },
  );
  const stream = await consumer.consume({
    topics: [...options.topics],
    mode: MessagesStreamModes.COMMITTED,
    fallbackMode: 'earliest',
    autocommit: false,
    maxWaitTime: 500,
  });
  const pump = (async (): Promise<void> => {
    for await (const message of stream) {
      const incoming: IncomingMessage = {
        topic: message.topic,
        partition: message.partition,
        offset: message.offset,
        key: message.key.toString('utf8'),
        value: message.value,
        headers: Object.fromEntries(
          [...message.headers].map(([name, text]) => [name.toString('utf8'), text.toString('utf8')]),
        ),
        timestampMs: Number(message.timestamp),
      };
      await options.onMessages([incoming]);
    }
  })();
  return {
    commit: async (offsets) => {
      await consumer.commit({ offsets: offsets.map((next) => ({ ...next, leaderEpoch: -1 })) });
    },
    close: async () => {
      await stream.close();
      await pump;
      await consumer.close();
    },
  };
}
