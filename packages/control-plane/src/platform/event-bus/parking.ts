import type { Transaction } from '../database/database.ts';
import type { ReadRow } from '../event-store/read-batch.ts';
import type { EventStoreTables } from '../event-store/rows.ts';

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

/**
 * Puts an event aside for the consumer: the failed one with its error, later ones of its aggregate behind it.
 * The event itself stays where it is, in the event table.
 */
export async function park(
  transaction: Transaction,
  consumer: string,
  event: Pick<ReadRow, 'event_id' | 'aggregate_id' | 'aggregate_version' | 'metadata'>,
  why: { state: 'failed'; error: Uint8Array; attempts: number } | { state: 'waiting' },
): Promise<void> {
  await transaction
    .tables<EventStoreTables>()
    .insertInto('event_store.dead_letters')
    .values({
      consumer,
      event_id: event.event_id,
      aggregate_id: event.aggregate_id,
      aggregate_version: event.aggregate_version,
      tenant_id: event.metadata.tenantId,
      mode: event.metadata.mode,
      state: why.state,
      error: why.state === 'failed' ? why.error : null,
      attempts: why.state === 'failed' ? why.attempts : 0,
    })
    .onConflict((conflict) => conflict.columns(['consumer', 'event_id']).doNothing())
    .execute();
}
