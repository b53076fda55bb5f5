import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { origin } from '../event-store/read-batch.ts';
import type { CheckpointRow, EventStoreTables, Place } from '../event-store/rows.ts';

/** Locks a consumer's checkpoint for this transaction; undefined where another process holds it. */
export async function lockCheckpoint(transaction: Transaction, consumer: string): Promise<Place | undefined> {
  const locked = await sql<CheckpointRow>`
    select * from event_store.checkpoints where consumer = ${consumer} for update skip locked
  `.execute(transaction.tables());
  const row = locked.rows[0];
  if (!row) return undefined;
  return { epoch: row.epoch, transactionId: String(row.transaction_id), position: Number(row.position) };
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
