import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { type EventStoreTables, eventColumns, type ReadableRow } from '../event-store/rows.ts';
import type { ReadLog } from './read-log.ts';

/** A parked event, read from the event table: the dead letter holds no copy of it. */
export type ParkedEvent = ReadableRow;

type ParkedAt = { consumer: string; aggregateId: string };

/** What a consumer has put aside of an aggregate, in version order: the failed event is the first. */
export async function parkedEvents(
  transaction: Transaction,
  readLog: ReadLog,
  scope: TenantScope,
  at: ParkedAt,
  limit: number,
): Promise<ParkedEvent[]> {
  const letters = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.dead_letters')
    .select('aggregate_version')
    .where('consumer', '=', at.consumer)
    .where('aggregate_id', '=', at.aggregateId)
    .where('tenant_id', '=', scope.tenantId)
    .where('mode', '=', scope.mode)
    .orderBy('aggregate_version')
    .limit(limit)
    .execute();
  if (letters.length === 0) return [];
  // By aggregate and version, so that each event is found by its index.
  return readLog(transaction, { role: 'worker' }, (log) =>
    log
      .tables<EventStoreTables>()
      .selectFrom('event_store.events')
      .select(eventColumns)
      .where('aggregate_id', '=', at.aggregateId)
      .where(
        'aggregate_version',
        'in',
        letters.map((letter) => letter.aggregate_version),
      )
      .orderBy('aggregate_version')
      .execute(),
  );
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
