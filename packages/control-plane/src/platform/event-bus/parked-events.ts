import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { type EventStoreTables, eventColumns, type ReadableRow } from '../event-store/rows.ts';

/** A parked event, read from the event table: the dead letter holds no copy of it. */
export type ParkedEvent = ReadableRow;

type ParkedAt = { consumer: string; aggregateId: string };

/** What a consumer has put aside of an aggregate, in version order: the failed event is the first. */
export async function parkedEvents(
  transaction: Transaction,
  scope: TenantScope,
  at: ParkedAt,
  limit: number,
): Promise<ParkedEvent[]> {
  const columns = eventColumns.map((column) => sql.ref(`e.${column}`));
  // The aggregate and version come from the dead letter, so that the event is found by its index.
  const found = await sql<ParkedEvent>`
    select ${sql.join(columns)}
    from event_store.dead_letters d
    join event_store.events e on e.aggregate_id = d.aggregate_id and e.aggregate_version = d.aggregate_version
    where d.consumer = ${at.consumer} and d.aggregate_id = ${at.aggregateId}
      and d.tenant_id = ${scope.tenantId} and d.mode = ${scope.mode}
    order by d.aggregate_version limit ${limit}
  `.execute(transaction.tables());
  return found.rows;
}

export async function removeParked(
  transaction: Transaction,
  consumer: string,
  eventIds: readonly string[],
): Promise<void> {
  await transaction
    .tables<EventStoreTables>()
    .deleteFrom('event_store.dead_letters')
    .where('consumer', '=', consumer)
    .where((where) => where.eb('event_id', '=', where.fn.any(where.val([...eventIds]))))
    .execute();
}

/** Notes that a replay failed at this event, which is now the failed one. Gives how many of the aggregate remain. */
export async function recordFailure(
  transaction: Transaction,
  scope: TenantScope,
  at: ParkedAt,
  failure: { eventId: string; sealed: Uint8Array },
): Promise<number> {
  const tables = transaction.tables<EventStoreTables>();
  await tables
    .updateTable('event_store.dead_letters')
    .set((set) => ({
      state: 'failed',
      error: failure.sealed,
      attempts: set('attempts', '+', 1),
      updated_at: sql<Date>`now()`,
    }))
    .where('consumer', '=', at.consumer)
    .where('event_id', '=', failure.eventId)
    .execute();
  const counted = await tables
    .selectFrom('event_store.dead_letters')
    .select((select) => select.fn.countAll<number>().as('remaining'))
    .where('consumer', '=', at.consumer)
    .where('aggregate_id', '=', at.aggregateId)
    .where('tenant_id', '=', scope.tenantId)
    .where('mode', '=', scope.mode)
    .executeTakeFirstOrThrow();
  return Number(counted.remaining);
}
