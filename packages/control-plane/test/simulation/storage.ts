import { sql } from 'kysely';
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

async function deleteAll(database: Database): Promise<void> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    const found = await sql<{ name: string }>`
      select format('%s.%s', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and not c.relispartition and pg_get_userbyid(c.relowner) = 'creditplane_owner'
        and n.nspname !~ '^(pg_|information_schema)'
      -- Rows that others point at come last.
      order by exists (select from pg_constraint f where f.confrelid = c.oid)
    `.execute(transaction.tables());
    const tables = found.rows.map(({ name }) => name).filter((name) => !kept.includes(name));
    const deletes = tables.map((name) => `delete from ${name}`).join('; ');
    await sql.raw(deletes).execute(transaction.tables());
  });
}
