import { type RawBuilder, sql } from 'kysely';
import type { Database, Transaction } from '../../src/platform/database/database.ts';

/** The rows that a query gives the owner role. */
export async function rowsOf<Row>(database: Database, query: RawBuilder<unknown>): Promise<Row[]> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const result = await query.execute(transaction.tables());
    return result.rows as Row[];
  });
}

/** Who asks: the statements that put a transaction of the owner under another role and tenant. */
export type Asker = { name: string; statements: string };

export function tenantAsker(name: string, tenantId: string, mode: string): Asker {
  const settings = `set local creditplane.tenant_id = '${tenantId}'; set local creditplane.mode = '${mode}'`;
  return { name, statements: `set local role creditplane_tenant; ${settings}` };
}

/** The tenant role with no word about which tenant: the mistake of a program that forgot to enter one. */
export const nobody: Asker = { name: 'no tenant', statements: 'set local role creditplane_tenant' };

export type Outcome = { rows: number } | { refused: string };

class RollBack extends Error {}

/** Runs one statement as the asker and takes it back: how many rows it reached, or the code it was refused with. */
export async function attempt(
  database: Database,
  asker: Asker,
  statement: RawBuilder<unknown>,
): Promise<Outcome> {
  let reached = 0;
  try {
    await database.transaction({ role: 'owner' }, async (transaction) => {
      await become(transaction, asker);
      const result = await statement.execute(transaction.tables());
      reached = result.rows.length || Number(result.numAffectedRows ?? 0);
      throw new RollBack();
    });
  } catch (error) {
    if (!(error instanceof RollBack)) return { refused: codeOf(error) };
  }
  return { rows: reached };
}

export async function become(transaction: Transaction, asker: Asker): Promise<void> {
  await sql.raw(asker.statements).execute(transaction.tables());
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
