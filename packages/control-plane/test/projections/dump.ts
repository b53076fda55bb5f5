import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import type { ProjectedTable, Projection } from '../../src/platform/projections/projection.ts';

export function tablesOf(projections: readonly Projection[]): Pick<ProjectedTable, 'name' | 'kept'>[] {
  return projections.flatMap(({ tables }) => [...tables]);
}

/** Every row of every tenant, its columns that the log tells, in one order: what must come out the same to the byte. */
export async function dumpTables(
  database: Database,
  tables: readonly Pick<ProjectedTable, 'name' | 'kept'>[],
): Promise<Record<string, string[]>> {
  const dumped: Record<string, string[]> = {};
  await database.transaction({ role: 'owner' }, async (transaction) => {
    for (const { name, kept } of tables) {
      const found = await sql<{ line: string }>`
        select (to_jsonb(t) - ${Object.keys(kept)}::text[])::text as line from ${sql.table(name)} t
      `.execute(transaction.tables());
      dumped[name] = found.rows.map(({ line }) => line).sort();
    }
  });
  return dumped;
}

/** Statements of whoever owns the database, as an intruder or a mistake would run them. */
export async function tamper(database: Database, ...statements: string[]): Promise<void> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    for (const statement of statements) await sql.raw(statement).execute(transaction.tables());
  });
}
