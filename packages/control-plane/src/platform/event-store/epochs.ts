import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { EventStoreTables } from './rows.ts';

/**
 * Opens a new epoch where the database system is not the one of the last epoch (restore, upgrade, move from PGlite):
 * transaction ids of another system cannot be compared with this one's.
 */
export async function ensureEpoch(database: Database): Promise<number> {
  return database.transaction({ role: 'worker' }, async (transaction) => {
    const tables = transaction.tables<EventStoreTables>();
    const system = await sql<{ id: string }>`
      select system_identifier::text as id from pg_control_system()
    `.execute(tables);
    const identifier = system.rows[0]?.id ?? '';
    const last = await tables
      .selectFrom('event_store.epochs')
      .selectAll()
      .orderBy('epoch', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (last?.system_identifier === identifier) return last.epoch;
    const epoch = (last?.epoch ?? 0) + 1;
    await tables
      .insertInto('event_store.epochs')
      .values({ epoch, system_identifier: identifier, reason: last ? 'system changed' : 'first boot' })
      .onConflict((conflict) => conflict.column('epoch').doNothing())
      .execute();
    return epoch;
  });
}
