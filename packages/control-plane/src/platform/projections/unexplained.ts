import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { ProjectedTable } from './projection.ts';

/** Rows for which the log has nothing. `explanation`: a query that finds what the row is of. */
export async function countUnexplained(
  database: Database,
  tables: readonly ProjectedTable[],
  explanation: (of: RawBuilder<unknown>) => RawBuilder<unknown>,
): Promise<number> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    let unexplained = 0;
    for (const table of tables) {
      const counted = await sql<{ rows: number }>`
        select count(*)::float8 as rows from ${sql.table(table.name)} t
        where not exists (${explanation(sql`t.${sql.id(table.of)}`)})
      `.execute(transaction.tables());
      unexplained += counted.rows[0]?.rows ?? 0;
    }
    return unexplained;
  });
}
