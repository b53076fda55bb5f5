import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import type { EventStoreTables } from './rows.ts';

/**
 * Opens a new epoch where the database system is not the one of the last epoch (restore, upgrade, move from PGlite):
 * transaction ids of another system cannot be compared with this one's. Gives the epoch in force.
 */
export async function ensureEpoch(database: Database): Promise<number> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const system = await systemIdentifier(transaction);
    const last = await lastEpoch(transaction);
    if (last?.system_identifier === system) return last.epoch;
    return open(transaction, last ? 'system changed' : 'first boot');
  });
}

/** Opens a new epoch although the system may be the same: after a restore or an import, which the reason names. */
export async function openEpoch(database: Database, reason: string): Promise<number> {
  return database.transaction({ role: 'owner' }, (transaction) =>
    open(transaction, reason, { always: true }),
  );
}

/**
 * Every append holds a lock on `epochs` until it ends, and this waits for all of them: once a reader sees the new
 * epoch, nothing can be added to the old one, which is why rows of closed epochs need no horizon.
 */
async function open(
  transaction: Transaction,
  reason: string,
  { always = false }: { always?: boolean } = {},
): Promise<number> {
  const tables = transaction.tables<EventStoreTables>();
  await sql`lock table event_store.epochs in access exclusive mode`.execute(tables);
  const system = await systemIdentifier(transaction);
  const last = await lastEpoch(transaction);
  // Another process was first.
  if (!always && last?.system_identifier === system) return last.epoch;
  const epoch = (last?.epoch ?? 0) + 1;
  await tables
    .insertInto('event_store.epochs')
    .values({ epoch, system_identifier: system, reason })
    .execute();
  return epoch;
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
