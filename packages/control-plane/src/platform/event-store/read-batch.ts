import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { type EventStoreTables, eventColumns, type Place, type ReadableRow } from './rows.ts';

/** Before every event. */
export const origin: Place = { epoch: 0, transactionId: '0', position: 0 };

/** A row as it is read; the catalogue decodes those that somebody wants. */
export type ReadRow = ReadableRow & { age_seconds: number };

export type Batch = {
  rows: ReadRow[];
  /** True where events follow that an open writing transaction still holds back. It rings no bell when it ends. */
  held: boolean;
};

/**
 * The next events after a place, in commit order, only from transactions that no running one can come before.
 * Measured with 16 writers: position alone lost 39-42 % of events; tuple, order and horizon together lost none.
 * Rows of closed epochs need no horizon. In the order of the tuple, what is settled comes before what is held.
 */
export async function readBatch(transaction: Transaction, after: Place, limit: number): Promise<Batch> {
  const read = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.events')
    .select([
      ...eventColumns,
      sql<boolean>`(epoch < (select max(epoch) from event_store.epochs)
        or transaction_id < (select pg_snapshot_xmin(pg_current_snapshot())))`.as('settled'),
      sql<number>`extract(epoch from clock_timestamp() - recorded_at)::float8`.as('age_seconds'),
    ])
    .where(
      sql<boolean>`(epoch, transaction_id, position) > (${after.epoch}::integer, ${after.transactionId}::xid8, ${after.position}::bigint)`,
    )
    .orderBy('epoch')
    .orderBy('transaction_id')
    .orderBy('position')
    .limit(limit)
    .execute();
  const end = read.findIndex((row) => !row.settled);
  return end < 0 ? { rows: read, held: false } : { rows: read.slice(0, end), held: true };
}
