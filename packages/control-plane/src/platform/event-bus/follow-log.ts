import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { origin } from '../event-store/read-batch.ts';
import type { EventStoreTables, Place } from '../event-store/rows.ts';
import { lockCheckpoint } from './checkpoint.ts';

/** The database was filled from another event log: counted on, its figures would be of both. */
class ForeignLog extends Error {
  override readonly name = 'ForeignLog';
}

export type FollowParts = {
  /** Where the consumer keeps its effects and its checkpoint. */
  own: Database;
  /** Where the event log is. */
  log: Database;
  consumer: string;
  /** Removes all effects of the consumer. */
  clear: (transaction: Transaction) => Promise<void>;
};

/**
 * Before a consumer goes on in a database of its own: is its checkpoint of this log? The epochs of the log are kept
 * beside it. Where the log has another epoch since, or no event at the checkpoint, the log was restored and may lack
 * what was counted: then everything of the consumer is removed and it begins anew at the first event. Throws
 * `ForeignLog` where the logs never had anything in common. Safe in several processes at once.
 */
export function followLog(parts: FollowParts): Promise<'goes on' | 'begins' | 'begins anew'> {
  const { own, log, consumer } = parts;
  return own.transaction({ role: 'owner' }, async (transaction) => {
    const place = await lockCheckpoint(transaction, consumer);
    const known = await readEpochs(transaction);
    const { epochs, holds } = await log.reading({ role: 'worker' }, async (reading) => ({
      epochs: await readEpochs(reading),
      holds: await holdsPlace(reading, place),
    }));
    if (known[0] && lineOf(known[0]) !== (epochs[0] && lineOf(epochs[0]))) {
      throw new ForeignLog(
        `The database of ${consumer} was filled from the event log of another control plane. Give it an empty one.`,
      );
    }
    const same = known.map(lineOf).join() === epochs.map(lineOf).join();
    if (same && holds) return 'goes on';
    const anew = known.length > 0 || !holds;
    if (anew) await beginAnew(transaction, parts);
    await sql`delete from event_store.epochs`.execute(transaction.tables());
    await transaction
      .tables<{ 'event_store.epochs': Epoch }>()
      .insertInto('event_store.epochs')
      .values(epochs)
      .execute();
    return anew ? 'begins anew' : 'begins';
  });
}

async function beginAnew(transaction: Transaction, { consumer, clear }: FollowParts): Promise<void> {
  await clear(transaction);
  const tables = transaction.tables<EventStoreTables>();
  await tables.deleteFrom('event_store.dead_letters').where('consumer', '=', consumer).execute();
  await tables
    .updateTable('event_store.checkpoints')
    .set({ epoch: origin.epoch, transaction_id: origin.transactionId, position: origin.position })
    .where('consumer', '=', consumer)
    .execute();
}

type Epoch = EventStoreTables['event_store.epochs'] & { opened_at: string };

/** `opened_at` as text in UTC: a date would lose the microseconds that tell two restores apart. */
async function readEpochs(transaction: Transaction): Promise<Epoch[]> {
  const found = await sql<Epoch>`
    select epoch, system_identifier, reason, (opened_at at time zone 'UTC')::text || '+00' as opened_at
    from event_store.epochs order by epoch
  `.execute(transaction.tables());
  return found.rows;
}

function lineOf({ epoch, system_identifier, opened_at }: Epoch): string {
  return `${epoch} ${system_identifier} ${opened_at}`;
}

async function holdsPlace(
  transaction: Transaction,
  { epoch, transactionId, position }: Place,
): Promise<boolean> {
  if (epoch === origin.epoch) return true;
  const found = await sql`
    select from event_store.events
    where epoch = ${epoch} and transaction_id = ${transactionId}::xid8 and position = ${position}
  `.execute(transaction.tables());
  return found.rows.length > 0;
}
