import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { origin } from '../event-store/read-batch.ts';
import { type CheckpointRow, type EventStoreTables, type Place, placeOf } from '../event-store/rows.ts';

/**
 * Locks a consumer's checkpoint for this transaction where events follow it. Undefined where none do, which then takes no
 * transaction id, and where another process holds it.
 */
export async function lockCheckpointIfBehind(
  transaction: Transaction,
  consumer: string,
): Promise<Place | undefined> {
  const locked = await sql<CheckpointRow>`
    select * from event_store.checkpoints c where consumer = ${consumer} and exists (
      select from event_store.events e
      where (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
    ) for update skip locked
  `.execute(transaction.tables());
  const row = locked.rows[0];
  return row && placeOf(row);
}

/** Waits for a consumer's checkpoint and locks it: until the transaction ends, no batch of the consumer runs anywhere. */
export async function lockCheckpoint(transaction: Transaction, consumer: string): Promise<void> {
  await ensureCheckpoint(transaction, consumer);
  await sql`select from event_store.checkpoints where consumer = ${consumer} for update`.execute(
    transaction.tables(),
  );
}

/** Makes the row that `lockCheckpoint` locks. Safe to repeat. */
export async function ensureCheckpoint(transaction: Transaction, consumer: string): Promise<void> {
  await transaction
    .tables<EventStoreTables>()
    .insertInto('event_store.checkpoints')
    .values({
      consumer,
      epoch: origin.epoch,
      transaction_id: origin.transactionId,
      position: origin.position,
    })
    .onConflict((conflict) => conflict.column('consumer').doNothing())
    .execute();
}

/** Moves the checkpoint, in the transaction of the effects. */
export async function moveCheckpoint(
  transaction: Transaction,
  consumer: string,
  place: Place,
): Promise<void> {
  await sql`
    update event_store.checkpoints
    set epoch = ${place.epoch}, transaction_id = ${place.transactionId}::xid8, position = ${place.position}, moved_at = now()
    where consumer = ${consumer}
  `.execute(transaction.tables());
}
