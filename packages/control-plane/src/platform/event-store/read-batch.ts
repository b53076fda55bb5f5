import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { EventCatalogue } from './catalogue.ts';
import { type EventStoreTables, eventColumns, type Place, type StoredEvent } from './rows.ts';

/** Before every event. */
export const origin: Place = { epoch: 0, transactionId: '0', position: 0 };

/**
 * The next events after a place, in commit order, only from transactions that no running one can come before.
 * Measured with 16 writers: position alone lost 39-42 % of events; tuple, order and horizon together lost none.
 * Rows of closed epochs need no horizon.
 */
export async function readBatch(
  transaction: Transaction,
  catalogue: EventCatalogue,
  after: Place,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.events')
    .select(eventColumns)
    .where(
      sql<boolean>`(epoch, transaction_id, position) > (${after.epoch}::integer, ${after.transactionId}::xid8, ${after.position}::bigint)`,
    )
    .where(
      sql<boolean>`(epoch < (select max(epoch) from event_store.epochs) or transaction_id < pg_snapshot_xmin(pg_current_snapshot()))`,
    )
    .orderBy('epoch')
    .orderBy('transaction_id')
    .orderBy('position')
    .limit(limit)
    .execute();
  return rows.map((row) => catalogue.decode(row));
}
