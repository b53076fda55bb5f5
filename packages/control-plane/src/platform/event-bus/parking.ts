import type { Transaction } from '../database/database.ts';
import type { EventStoreTables, StoredEvent } from '../event-store/rows.ts';

/** Of these aggregates, those parked for the consumer: an event of theirs kept failing. */
export async function parkedAggregates(
  transaction: Transaction,
  consumer: string,
  aggregateIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (aggregateIds.length === 0) return new Set();
  const rows = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.dead_letters')
    .select('aggregate_id')
    .distinct()
    .where('consumer', '=', consumer)
    .where((where) => where.eb('aggregate_id', '=', where.fn.any(where.val([...aggregateIds]))))
    .execute();
  return new Set(rows.map((row) => row.aggregate_id));
}

/** Puts an event aside for the consumer: the failed one with its error, later ones of its aggregate behind it. */
export async function park(
  transaction: Transaction,
  consumer: string,
  event: StoredEvent,
  why: { state: 'failed'; error: Uint8Array; attempts: number } | { state: 'waiting' },
): Promise<void> {
  await transaction
    .tables<EventStoreTables>()
    .insertInto('event_store.dead_letters')
    .values({
      consumer,
      event_id: event.eventId,
      aggregate_id: event.aggregateId,
      aggregate_version: event.aggregateVersion,
      tenant_id: event.metadata.tenantId,
      mode: event.metadata.mode,
      state: why.state,
      error: why.state === 'failed' ? why.error : null,
      attempts: why.state === 'failed' ? why.attempts : 0,
    })
    .onConflict((conflict) => conflict.columns(['consumer', 'event_id']).doNothing())
    .execute();
}
