import type { KafkaClient, TopicWish } from './client.ts';
import type { KafkaSettings } from './settings.ts';

/** One topic per aggregate type: `creditplane.application`. */
export function topicOf(prefix: string, aggregateType: string): string {
  return `${prefix}${aggregateType}`;
}

/** Where messages go that a consumer gave up on. */
export function deadLetterTopicOf(topic: string): string {
  return `${topic}.dlq`;
}

/** One consumer group per context. */
export function groupOf(prefix: string, context: string): string {
  return `${prefix}${context}`;
}

/**
 * Makes the topics of these aggregate types, each with its topic of dead letters, where they are missing; gives the number
 * of partitions by topic. Events are kept as long as the broker keeps them by default: what it has dropped is read from the
 * event table.
 */
export function ensureTopics(
  client: KafkaClient,
  settings: Pick<KafkaSettings, 'prefix' | 'partitions' | 'replicationFactor'>,
  aggregateTypes: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { prefix, partitions, replicationFactor } = settings;
  const wishes = aggregateTypes.flatMap((aggregateType): TopicWish[] => {
    const name = topicOf(prefix, aggregateType);
    return [
      { name, partitions, replicationFactor },
      { name: deadLetterTopicOf(name), partitions: 1, replicationFactor },
    ];
  });
  return client.ensureTopics(wishes);
}
