import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import type { Database } from './database.ts';

export type Migration = {
  /** `identity/0001_tenants`: the module and the file, without its ending. */
  id: string;
  sql: string;
  checksum: string;
  /** Programs that do not know this migration must not run on it (`-- breaking` on the first line). */
  breaking: boolean;
};

/** The `.sql` files of one module, in the order of their names. */
export function readMigrations(module: string, folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.sql'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, folder), 'utf8');
      return {
        id: `${module}/${file.slice(0, -'.sql'.length)}`,
        sql: text,
        checksum: createHash('sha256').update(text).digest('hex'),
        breaking: text.startsWith('-- breaking'),
      };
    });
}

type AppliedTables = {
  'platform.migrations': { id: string; checksum: string; breaking: boolean };
};

/**
 * Brings the schema up to date, in the given order, each migration in a transaction of its own.
 * The row is written before the work: a second runner waits on the primary key and then finds it done.
 * Refuses a changed migration, and a breaking one that this program does not know.
 */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  const applied = await readApplied(database);
  const known = new Map(migrations.map((migration) => [migration.id, migration]));
  for (const row of applied.values()) {
    const migration = known.get(row.id);
    if (!migration && row.breaking) {
      throw new Error(
        `The database has the breaking migration ${row.id}, which this program does not know. Run a newer version.`,
      );
    }
    if (migration && migration.checksum !== row.checksum) {
      throw new Error(`Migration ${row.id} was changed after it was applied. Write a new one instead.`);
    }
  }
  const done: string[] = [];
  for (const migration of migrations) {
    if (applied.has(migration.id)) continue;
    if (await applyOne(database, migration)) done.push(migration.id);
  }
  return done;
}

export type MigrationState = {
  applied: string[];
  /** Not run yet, in the order in which they will. */
  pending: string[];
  /** Run by a newer program, or by one with other parts. */
  unknown: string[];
};

/** Where the schema stands, by the ids of the migrations. */
export async function migrationState(
  database: Database,
  migrations: readonly Migration[],
): Promise<MigrationState> {
  const applied = await readApplied(database);
  const known = new Set(migrations.map(({ id }) => id));
  return {
    applied: [...applied.keys()].filter((id) => known.has(id)),
    pending: [...known].filter((id) => !applied.has(id)),
    unknown: [...applied.keys()].filter((id) => !known.has(id)),
  };
}

async function applyOne(database: Database, migration: Migration): Promise<boolean> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const tables = transaction.tables<AppliedTables>();
    // A migration takes as long as its rows need, and a second runner waits for the first as long.
    await sql.raw('set local statement_timeout = 0; set local lock_timeout = 0').execute(tables);
    const claimed = await tables
      .insertInto('platform.migrations')
      .values({ id: migration.id, checksum: migration.checksum, breaking: migration.breaking })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!claimed) return false;
    await sql.raw(migration.sql).execute(tables);
    return true;
  });
}

async function readApplied(
  database: Database,
): Promise<Map<string, { id: string; checksum: string; breaking: boolean }>> {
  const rows = await database.transaction({ role: 'owner' }, (transaction) =>
    transaction.tables<AppliedTables>().selectFrom('platform.migrations').selectAll().execute(),
  );
  return new Map(rows.map((row) => [row.id, row]));
}
