import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { eventColumns, type Place, type ReadableRow } from '../event-store/rows.ts';

/** What a consumer has handled: events of these types up to its checkpoint. */
export type Span = {
  upTo: Place;
  eventTypes: readonly string[] | 'all';
  /** Leaves out what this consumer has put aside. */
  notParkedBy?: string;
};

/**
 * The next events of a span, in commit order. No horizon is needed: a checkpoint never stands beyond it, and what is below a
 * checkpoint once stays as it is.
 */
export async function readSpan(
  transaction: Pick<Transaction, 'tables'>,
  { upTo, eventTypes, notParkedBy }: Span,
  after: Place,
  limit: number,
): Promise<ReadableRow[]> {
  const found = await sql<ReadableRow>`
    select ${sql.join(eventColumns.map((column) => sql.ref(`e.${column}`)))}
    from event_store.events e
    where (e.epoch, e.transaction_id, e.position)
        > (${after.epoch}::integer, ${after.transactionId}::xid8, ${after.position}::bigint)
      and (e.epoch, e.transaction_id, e.position)
        <= (${upTo.epoch}::integer, ${upTo.transactionId}::xid8, ${upTo.position}::bigint)
      and ${ofTypes(eventTypes)}
      and (${notParkedBy ?? null}::text is null or not exists (
        select from event_store.dead_letters d where d.consumer = ${notParkedBy ?? null} and d.event_id = e.event_id))
    order by e.epoch, e.transaction_id, e.position
    limit ${limit}
  `.execute(transaction.tables());
  return found.rows;
}

/** How many events a span may have, for who shows how far a rebuild has come. */
export async function countSpan(log: Database, { upTo, eventTypes }: Span): Promise<number> {
  return log.transaction({ role: 'owner' }, async (transaction) => {
    const counted = await sql<{ events: number }>`
      select count(*)::float8 as events from event_store.events e
      where (e.epoch, e.transaction_id, e.position)
          <= (${upTo.epoch}::integer, ${upTo.transactionId}::xid8, ${upTo.position}::bigint)
        and ${ofTypes(eventTypes)}
    `.execute(transaction.tables());
    return counted.rows[0]?.events ?? 0;
  });
}

function ofTypes(eventTypes: Span['eventTypes']) {
  return eventTypes === 'all' ? sql`true` : sql`e.event_type = any(${[...eventTypes]}::text[])`;
}
