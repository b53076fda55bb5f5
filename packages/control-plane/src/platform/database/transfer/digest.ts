import { sql } from 'kysely';
import type { Transaction } from '../database.ts';

export type TableDigest = { rows: number; digest: string };

/** How many rows a table has, and the sum of their hashes: equal on two databases that hold the same rows. */
export async function digestTable(transaction: Transaction, table: string): Promise<TableDigest> {
  const found = await sql<TableDigest>`
    select count(*)::int as rows,
      coalesce(sum(('x' || left(md5(to_jsonb(t)::text), 15))::bit(60)::bigint::numeric), 0)::text as digest
    from ${sql.table(table)} t
  `.execute(transaction.tables());
  const [row] = found.rows;
  if (!row) throw new Error(`${table} gave no digest.`);
  return row;
}

/** Times are written in the zone of the session: the same on both sides. */
export async function useUtc(transaction: Transaction): Promise<void> {
  await sql.raw("set local timezone = 'UTC'").execute(transaction.tables());
}
