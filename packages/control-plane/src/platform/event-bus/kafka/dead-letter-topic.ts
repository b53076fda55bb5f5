import type { ReadRow } from '../../event-store/read-batch.ts';
import type { KafkaClient, KafkaProducer, TopicPartition } from './client.ts';
import { toMessage } from './message.ts';
import type { ValueFormat } from './settings.ts';
import { deadLetterTopicOf } from './topics.ts';

/** Shows the rest of the world what a consumer gave up on. What is replayed is the dead-letter table. */
export type DeadLetterTopic = {
  /** Resolves once it is acknowledged. */
  send(
    at: TopicPartition,
    row: ReadRow,
    why: { consumer: string; attempts: number; error: unknown },
  ): Promise<void>;
  close(): Promise<void>;
};

export function createDeadLetterTopic(client: KafkaClient, format: ValueFormat): DeadLetterTopic {
  let opened: Promise<KafkaProducer> | undefined;
  const drop = async (): Promise<void> => {
    const dropped = opened;
    opened = undefined;
    await dropped?.then((producer) => producer.close()).catch(() => undefined);
  };
  return {
    send: async ({ topic, partition }, row, { consumer, attempts, error }) => {
      const message = toMessage(row, { topic, partition, previous: undefined, epochOpened: '' }, format);
      opened ??= client.openProducer();
      try {
        await (await opened).send([
          {
            ...message,
            topic: deadLetterTopicOf(topic),
            partition: 0,
            headers: {
              ...message.headers,
              'dead-letter-consumer': consumer,
              'dead-letter-attempts': String(attempts),
              // Its kind only: an error's text may quote personal data. The text is in the table, sealed.
              'dead-letter-error': error instanceof Error ? error.name : typeof error,
              'dead-letter-from': `${topic}/${partition}`,
            },
          },
        ]);
      } catch (failed) {
        await drop();
        throw failed;
      }
    },
    close: drop,
  };
}
