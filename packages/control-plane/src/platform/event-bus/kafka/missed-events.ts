import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import type { ReadRow } from '../../event-store/read-batch.ts';
import { type EventStoreTables, eventColumns, type Place, placeOf } from '../../event-store/rows.ts';
import type { Reaction } from '../reaction.ts';
import type { TopicPartition } from './client.ts';
import { partitionOf } from './partition.ts';
import type { RelayTopic } from './relay-places.ts';

/** Rows read at once; of them, those of one partition are used. */
const readAtOnce = 500;

/**
 * The events of one partition that lie between two places, from the event table: for those that a topic no longer holds,
 * by its retention or by the loss of a broker. `next` is where to go on; undefined at the end.
 */
export async function readMissed(
  transaction: Transaction,
  topic: RelayTopic,
  { partition }: Pick<TopicPartition, 'partition'>,
  eventTypes: Reaction['eventTypes'],
  span: { after: Place; upTo: Place },
): Promise<{ rows: ReadRow[]; next: Place | undefined }> {
  const { after, upTo } = span;
  let query = transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.events')
    .select([
      ...eventColumns,
      sql<number>`extract(epoch from clock_timestamp() - recorded_at)::float8`.as('age_seconds'),
    ])
    .where('aggregate_type', '=', topic.aggregateType)
    .where(
      sql<boolean>`(epoch, transaction_id, position) > (${after.epoch}::integer, ${after.transactionId}::xid8, ${after.position}::bigint)`,
    )
    .where(
      sql<boolean>`(epoch, transaction_id, position) <= (${upTo.epoch}::integer, ${upTo.transactionId}::xid8, ${upTo.position}::bigint)`,
    );
  if (eventTypes !== 'all') {
    query = query.where((where) => where.eb('event_type', '=', where.fn.any(where.val([...eventTypes]))));
  }
  const read = await query
    .orderBy('epoch')
    .orderBy('transaction_id')
    .orderBy('position')
    .limit(readAtOnce)
    .execute();
  const last = read.at(-1);
  return {
    rows: read.filter((row) => partitionOf(row.aggregate_id, topic.partitions) === partition),
    next: read.length === readAtOnce && last ? placeOf(last) : undefined,
  };
}
