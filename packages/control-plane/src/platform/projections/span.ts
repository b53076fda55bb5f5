import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { eventColumns, type Place, type ReadableRow } from '../event-store/rows.ts';

/** What a consumer has handled: events up to its checkpoint, of these types. */
export type Span = { consumer: string; eventTypes: readonly string[] | 'all'; parked: 'with' | 'without' };

/**
 * The next events of a span, in commit order. No horizon is needed: a checkpoint never stands beyond it, and what is below a
 * checkpoint once stays as it is.
 */
export async function readSpan(
  transaction: Transaction,
  { consumer, eventTypes, parked }: Span,
  after: Place,
  limit: number,
): Promise<ReadableRow[]> {
  const found = await sql<ReadableRow>`
    select ${sql.join(eventColumns.map((column) => sql.ref(`e.${column}`)))}
    from event_store.events e
    join event_store.checkpoints c on c.consumer = ${consumer}
    where (e.epoch, e.transaction_id, e.position)
        > (${after.epoch}::integer, ${after.transactionId}::xid8, ${after.position}::bigint)
      and (e.epoch, e.transaction_id, e.position) <= (c.epoch, c.transaction_id, c.position)
      and (${eventTypes === 'all'} or e.event_type = any(${eventTypes === 'all' ? [] : [...eventTypes]}::text[]))
      and (${parked === 'with'} or not exists (
        select from event_store.dead_letters d where d.consumer = ${consumer} and d.event_id = e.event_id))
    order by e.epoch, e.transaction_id, e.position
    limit ${limit}
  `.execute(transaction.tables());
  return found.rows;
}

/** How many events a span may have, for who shows how far a rebuild has come. */
export async function countSpan(database: Database, { consumer, eventTypes }: Span): Promise<number> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const counted = await sql<{ events: number }>`
      select count(*)::float8 as events from event_store.events e
      join event_store.checkpoints c on c.consumer = ${consumer}
      where (e.epoch, e.transaction_id, e.position) <= (c.epoch, c.transaction_id, c.position)
        and (${eventTypes === 'all'} or e.event_type = any(${eventTypes === 'all' ? [] : [...eventTypes]}::text[]))
    `.execute(transaction.tables());
    return counted.rows[0]?.events ?? 0;
  });
}
