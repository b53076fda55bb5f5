import type { ReadRow } from '../../event-store/read-batch.ts';
import { type Place, placeOf } from '../../event-store/rows.ts';
import type { OutgoingMessage } from './client.ts';
import type { Epochs } from './epochs.ts';
import { toMessage } from './message.ts';
import { partitionOf } from './partition.ts';
import { partitionKey, type RelayTopic, type Tail } from './relay-places.ts';
import type { ValueFormat } from './settings.ts';
import { topicOf } from './topics.ts';

/** Which topic and partition each event goes to, and what went there last. */
export type RelayPlan = {
  topics(aggregateTypes: readonly string[]): RelayTopic[];
  /** Aggregate types of these events that have no topic here yet. */
  unknownAmong(rows: readonly ReadRow[]): string[];
  /** The messages in order, and the last place of each type of event in each partition. */
  messagesOf(rows: readonly ReadRow[], epochs: Epochs): { messages: OutgoingMessage[]; tails: Tail[] };
  /** The last place of each partition. */
  last(): Map<string, Place>;
};

export function createRelayPlan(parts: {
  prefix: string;
  valueFormat: ValueFormat;
  /** Partitions by topic. */
  counts: ReadonlyMap<string, number>;
  last: Map<string, Place>;
}): RelayPlan {
  const { prefix, counts, last } = parts;
  const countOf = (topic: string): number => {
    const count = counts.get(topic);
    if (!count) throw new Error(`There is no topic ${topic}.`);
    return count;
  };
  return {
    topics: (aggregateTypes) =>
      aggregateTypes.map((aggregateType) => {
        const topic = topicOf(prefix, aggregateType);
        return { topic, aggregateType, partitions: countOf(topic) };
      }),
    unknownAmong: (rows) =>
      [...new Set(rows.map(({ aggregate_type }) => aggregate_type))].filter(
        (aggregateType) => !counts.has(topicOf(prefix, aggregateType)),
      ),
    messagesOf: (rows, epochs) => {
      const tails = new Map<string, Tail>();
      const messages = rows.map((row) => {
        const topic = topicOf(prefix, row.aggregate_type);
        const partition = partitionOf(row.aggregate_id, countOf(topic));
        const key = partitionKey({ topic, partition });
        const place = placeOf(row);
        const epochOpened = epochs.openedAt(place.epoch) ?? '';
        const message = toMessage(
          row,
          { topic, partition, previous: last.get(key), epochOpened },
          parts.valueFormat,
        );
        last.set(key, place);
        tails.set(`${key} ${row.event_type}`, { topic, partition, eventType: row.event_type, place });
        return message;
      });
      return { messages, tails: [...tails.values()] };
    },
    last: () => last,
  };
}
