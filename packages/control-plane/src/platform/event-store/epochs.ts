import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import type { EventStoreTables } from './rows.ts';

/**
 * Opens a new epoch where the database system is not the one of the last epoch (restore, upgrade, move from PGlite):
 * transaction ids of another system cannot be compared with this one's. Gives the epoch in force.
 */
export async function ensureEpoch(database: Database): Promise<number> {
  // A transaction of its own: two processes that came from reading to locking in one would wait for each other.
  const known = await database.transaction({ role: 'owner' }, inForce);
  return known ?? database.transaction({ role: 'owner' }, (transaction) => open(transaction));
}

/** Opens a new epoch although the system may be the same: after a restore or an import, which the reason names. */
export async function openEpoch(database: Database, reason: string): Promise<number> {
  return database.transaction({ role: 'owner' }, (transaction) => open(transaction, reason));
}

/**
 * Every append holds a lock on `epochs` until it ends, and this waits for all of them: once a reader sees the new
 * epoch, nothing can be added to the old one, which is why rows of closed epochs need no horizon. Without a reason it
 * opens one only where the last is another system's, since another process may have been first.
 */
async function open(transaction: Transaction, reason?: string): Promise<number> {
  const tables = transaction.tables<EventStoreTables>();
  await sql`lock table event_store.epochs in access exclusive mode`.execute(tables);
  const known = reason === undefined ? await inForce(transaction) : undefined;
  if (known !== undefined) return known;
  const last = await lastEpoch(transaction);
  const epoch = (last?.epoch ?? 0) + 1;
  await tables
    .insertInto('event_store.epochs')
    .values({
      epoch,
      system_identifier: await systemIdentifier(transaction),
      reason: reason ?? (last ? 'system changed' : 'first boot'),
    })
    .execute();
  return epoch;
}

/** The last epoch where it is this system's. */
async function inForce(transaction: Transaction): Promise<number | undefined> {
  const last = await lastEpoch(transaction);
  return last?.system_identifier === (await systemIdentifier(transaction)) ? last.epoch : undefined;
}

async function systemIdentifier(transaction: Transaction): Promise<string> {
  const found = await sql<{ id: string }>`
    select system_identifier::text as id from pg_control_system()
  `.execute(transaction.tables());
  const id = found.rows[0]?.id;
  if (!id) throw new Error('The database does not say which system it is.');
  return id;
}

async function lastEpoch(
  transaction: Transaction,
): Promise<EventStoreTables['event_store.epochs'] | undefined> {
  return transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.epochs')
    .select(['epoch', 'system_identifier', 'reason'])
    .orderBy('epoch', 'desc')
    .limit(1)
    .executeTakeFirst();
}
