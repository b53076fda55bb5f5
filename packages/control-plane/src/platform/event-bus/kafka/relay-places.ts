import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { comparePlaces, type Place } from '../../event-store/rows.ts';
import type { TopicPartition } from './client.ts';

/** Under this name the relay's own checkpoint is kept, beside those of the consumers. */
export const relayConsumer = 'relay';

/** The last event of a type in a partition. */
export type Tail = TopicPartition & { eventType: string; place: Place };

/** Moves the relay on, with what each partition got; false where another relay has moved it. */
export async function keepRelayed(
  transaction: Transaction,
  from: Place,
  to: Place,
  tails: readonly Tail[],
): Promise<boolean> {
  const rows = tails.map(({ topic, partition, eventType, place }) => ({
    topic,
    partition,
    event_type: eventType,
    epoch: place.epoch,
    transaction_id: place.transactionId,
    position: place.position,
  }));
  const moved = await sql`
    with moved as (
      update event_store.checkpoints
      set epoch = ${to.epoch}, transaction_id = ${to.transactionId}::xid8, position = ${to.position}, moved_at = now()
      where consumer = ${relayConsumer} and epoch = ${from.epoch} and transaction_id = ${from.transactionId}::xid8
        and position = ${from.position}
      returning consumer
    ), tailed as (
      insert into event_store.relay_tails (topic, partition, event_type, epoch, transaction_id, position)
      select t.topic, t.partition, t.event_type, t.epoch, t.transaction_id::xid8, t.position
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as t (topic text, partition integer, event_type text, epoch integer, transaction_id text, position bigint)
      where exists (select from moved)
      on conflict (topic, partition, event_type) do update
      set epoch = excluded.epoch, transaction_id = excluded.transaction_id, position = excluded.position
    )
    select consumer from moved
  `.execute(transaction.tables());
  return moved.rows.length === 1;
}

/** The last place of each partition, whatever the type of its event. */
export async function readLastPlaces(transaction: Transaction): Promise<Map<string, Place>> {
  const found = await sql<{
    topic: string;
    partition: number;
    epoch: number;
    transaction_id: string;
    position: number;
  }>`
    select topic, partition, epoch, transaction_id::text, position from event_store.relay_tails
  `.execute(transaction.tables());
  const last = new Map<string, Place>();
  for (const { topic, partition, epoch, transaction_id, position } of found.rows) {
    const place = { epoch, transactionId: transaction_id, position: Number(position) };
    const key = partitionKey({ topic, partition });
    const known = last.get(key);
    if (!known || comparePlaces(place, known) > 0) last.set(key, place);
  }
  return last;
}

export type RelayTopic = { topic: string; aggregateType: string; partitions: number };

/**
 * Writes down how many partitions the topics have. Throws where one has another number than it had: its aggregates would
 * go to other partitions than before, and out of order.
 */
export async function keepTopics(transaction: Transaction, topics: readonly RelayTopic[]): Promise<void> {
  const rows = topics.map(({ topic, aggregateType, partitions }) => ({
    topic,
    aggregate_type: aggregateType,
    partitions,
  }));
  await sql`
    insert into event_store.relay_topics (topic, aggregate_type, partitions)
    select topic, aggregate_type, partitions from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as t (topic text, aggregate_type text, partitions integer)
    on conflict (topic) do nothing
  `.execute(transaction.tables());
  const known = await readTopics(transaction);
  for (const { topic, partitions } of topics) {
    const before = known.get(topic)?.partitions;
    if (before === partitions) continue;
    throw new Error(
      `Topic ${topic} has ${partitions} partitions and had ${before}. Its order per aggregate would be lost: use another KAFKA_TOPIC_PREFIX.`,
    );
  }
}

export async function readTopics(transaction: Transaction): Promise<Map<string, RelayTopic>> {
  const found = await sql<RelayTopic>`
    select topic, aggregate_type as "aggregateType", partitions from event_store.relay_topics
  `.execute(transaction.tables());
  return new Map(found.rows.map((row) => [row.topic, row]));
}

export function partitionKey({ topic, partition }: TopicPartition): string {
  return `${topic} ${partition}`;
}
