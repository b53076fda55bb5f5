import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { origin } from '../event-store/read-batch.ts';
import { type CheckpointRow, type EventStoreTables, type Place, placeOf } from '../event-store/rows.ts';

/**
 * Moves a consumer's checkpoint in the transaction of the effects, and locks it there. Undefined where it does not stand
 * at `from` or another process holds it: then nothing may be done. `parks`: some events of the consumer are put aside.
 */
export async function claimCheckpoint(
  transaction: Transaction,
  consumer: string,
  from: Place,
  to: Place,
): Promise<{ parks: boolean } | undefined> {
  const claimed = await sql<{ parks: boolean }>`
    with mine as (
      select from event_store.checkpoints
      where consumer = ${consumer} and epoch = ${from.epoch} and transaction_id = ${from.transactionId}::xid8
        and position = ${from.position}
        and not exists (
          select from event_store.high_waters h where h.consumer = ${consumer}
            and (h.epoch, h.transaction_id, h.position) > (checkpoints.epoch, checkpoints.transaction_id, checkpoints.position)
        )
      for update skip locked
    )
    update event_store.checkpoints
    set epoch = ${to.epoch}, transaction_id = ${to.transactionId}::xid8, position = ${to.position}, moved_at = now()
    where consumer = ${consumer} and exists (select from mine)
    returning exists (select from event_store.dead_letters where consumer = ${consumer}) as parks
  `.execute(transaction.tables());
  return claimed.rows[0];
}

/**
 * Waits for a consumer's checkpoint and locks it: until the transaction ends, no batch of the consumer runs anywhere.
 * Gives where it stands.
 */
export async function lockCheckpoint(transaction: Transaction, consumer: string): Promise<Place> {
  await readCheckpoint(transaction, consumer);
  const locked = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.checkpoints')
    .selectAll()
    .where('consumer', '=', consumer)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return placeOf(locked);
}

/** Where a consumer stands; one that is new stands before every event. */
export async function readCheckpoint(transaction: Transaction, consumer: string): Promise<Place> {
  const tables = transaction.tables<EventStoreTables>();
  const find = (): Promise<CheckpointRow | undefined> =>
    tables
      .selectFrom('event_store.checkpoints')
      .selectAll()
      .where('consumer', '=', consumer)
      .executeTakeFirst();
  const found = await find();
  if (found) return placeOf(found);
  await tables
    .insertInto('event_store.checkpoints')
    .values({
      consumer,
      epoch: origin.epoch,
      transaction_id: origin.transactionId,
      position: origin.position,
    })
    .onConflict((conflict) => conflict.column('consumer').doNothing())
    .execute();
  // Read again: another process may have made it, and moved it.
  const made = await find();
  return made ? placeOf(made) : origin;
}
