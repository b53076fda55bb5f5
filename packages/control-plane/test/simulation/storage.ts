import { sql } from 'kysely';
import { platformTenantId } from '../../src/contexts/providers/health/platform-tenant.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { testDatabase } from '../support/database.ts';

/** The database that all runs of one process share, one after the other. Each run has a tenant of its own. */
export type Storage = {
  database: Database;
  /** Makes the place of a run ready: a seed that was here before finds the ids that it will draw unused. */
  prepareFor(seed: number): Promise<void>;
  /** A run that failed has left things undone, which must not be the next one's. */
  spoil(): void;
  close(): Promise<void>;
};

/** What the migrations themselves have written. */
const kept = ['platform.migrations', 'event_store.epochs', 'compliance.watchlist_entries'];

/** After so many runs a new database is cheaper than what the old one has grown to. */
const runsPerDatabase = 400;

export async function openStorage(): Promise<Storage> {
  let database = await testDatabase();
  let runs = 0;
  let spoilt = false;
  const seen = new Set<number>();
  return {
    get database() {
      return database;
    },
    prepareFor: async (seed) => {
      if (runs >= runsPerDatabase) {
        await database.close();
        database = await testDatabase();
        seen.clear();
        runs = 0;
      }
      if (spoilt || seen.has(seed)) await deleteAll(database);
      else if (runs > 0) await forgetShared(database);
      spoilt = false;
      seen.add(seed);
      runs += 1;
    },
    spoil: () => {
      spoilt = true;
    },
    close: () => database.close(),
  };
}

/**
 * What runs share: the health of providers, told under the platform's own tenant, and the checkpoints, which may stand
 * before events of the last run that nobody wanted.
 */
async function forgetShared(database: Database): Promise<void> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    const tables = [
      'event_store.events',
      'event_store.streams',
      'audit.entries',
      'audit.chains',
      'jobs.jobs',
    ];
    const deletes = tables.map((name) => `delete from ${name} where tenant_id = '${platformTenantId}'`);
    const moved = `update event_store.checkpoints set (epoch, transaction_id, position) = (
      select epoch, transaction_id, position from event_store.events
      order by epoch desc, transaction_id desc, position desc limit 1)
      where exists (select from event_store.events)`;
    await sql.raw([...deletes, moved].join('; ')).execute(transaction.tables());
  });
}

async function deleteAll(database: Database): Promise<void> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    const found = await sql<{ name: string }>`
      select format('%s.%s', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = 'creditplane_owner'
        and n.nspname !~ '^(pg_|information_schema)'
    `.execute(transaction.tables());
    const tables = found.rows.map(({ name }) => name).filter((name) => !kept.includes(name));
    const references = await sql<{ pointing: string; at: string }>`
      select f.conrelid::regclass::text as pointing, f.confrelid::regclass::text as at
      from pg_constraint f where f.contype = 'f' and f.conrelid <> f.confrelid
    `.execute(transaction.tables());
    const deletes = pointingFirst(tables, references.rows).map((name) => `delete from ${name}`);
    await sql.raw(deletes.join('; ')).execute(transaction.tables());
  });
}

/** Rows that others point at come after those. */
function pointingFirst(
  tables: readonly string[],
  references: readonly { pointing: string; at: string }[],
): string[] {
  const ordered = new Set<string>();
  const take = (table: string): void => {
    for (const { pointing, at } of references) if (at === table && !ordered.has(pointing)) take(pointing);
    if (tables.includes(table)) ordered.add(table);
  };
  for (const table of tables) take(table);
  return [...ordered];
}
