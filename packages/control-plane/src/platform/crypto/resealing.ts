import { sql } from 'kysely';
import type { Database, Transaction } from '../database/database.ts';
import { SealBroken } from './authenticated-encryption.ts';
import type { MasterKeys } from './master-keys.ts';
import { type AssociatedData, resealWithMaster, sealedPrefix, UnknownMasterKey } from './master-seal.ts';

/** A column of values that a master sealed, and what each is bound to. */
export type SealedColumn = {
  table: string;
  column: string;
  /** The primary key, read and compared as text. `boundTo` gets its values in this order. */
  key: readonly string[];
  boundTo: (...key: string[]) => AssociatedData;
};

export type Resealed = {
  table: string;
  column: string;
  resealed: number;
  /** Values that no master at hand opens: they stay as they are. */
  unreadable: number;
};

const batchSize = 200;

type SealedRow = { key: string[]; sealed: Uint8Array };

/**
 * Brings every value of a column under the current master, a batch in a transaction. A value that the program writes
 * meanwhile is newer and stays: each is replaced only where it is still the one that was read.
 */
export async function resealColumn(
  database: Database,
  keys: MasterKeys,
  column: SealedColumn,
): Promise<Resealed> {
  const done: Resealed = { table: column.table, column: column.column, resealed: 0, unreadable: 0 };
  let after: readonly string[] | undefined;
  for (;;) {
    const rows = await database.transaction({ role: 'owner' }, async (transaction) => {
      const batch = await readBatch(transaction, column, sealedPrefix(keys.current), after);
      for (const row of batch) {
        const again = reseal(keys, column, row);
        if (again === 'unreadable') done.unreadable += 1;
        else if (again && (await replace(transaction, column, row, again))) done.resealed += 1;
      }
      return batch;
    });
    after = rows.at(-1)?.key;
    if (rows.length < batchSize) return done;
  }
}

function reseal(
  keys: MasterKeys,
  { boundTo }: SealedColumn,
  { key, sealed }: SealedRow,
): Uint8Array | undefined | 'unreadable' {
  try {
    return resealWithMaster(keys, boundTo(...key), sealed);
  } catch (error) {
    if (error instanceof SealBroken || error instanceof UnknownMasterKey) return 'unreadable';
    throw error;
  }
}

/** The next values that the current master did not seal, in the order of the key. */
async function readBatch(
  transaction: Transaction,
  { table, column, key }: SealedColumn,
  current: Uint8Array,
  after: readonly string[] | undefined,
): Promise<SealedRow[]> {
  const columns = asText(key);
  const beyond = after ? sql`and (${columns}) > (${sql.join(after)})` : sql``;
  const found = await sql<SealedRow>`
    select array[${columns}]::text[] as key, ${sql.ref(column)} as sealed from ${sql.table(table)}
    where ${sql.ref(column)} is not null and substring(${sql.ref(column)} for ${current.length}::int) <> ${current} ${beyond}
    order by ${columns} limit ${batchSize}
  `.execute(transaction.tables());
  return found.rows;
}

async function replace(
  transaction: Transaction,
  { table, column, key }: SealedColumn,
  row: SealedRow,
  again: Uint8Array,
): Promise<boolean> {
  const replaced = await sql`
    update ${sql.table(table)} set ${sql.ref(column)} = ${again}
    where (${asText(key)}) = (${sql.join(row.key)}) and ${sql.ref(column)} = ${row.sealed}
  `.execute(transaction.tables());
  return replaced.numAffectedRows === 1n;
}

/** On a column of text the cast is nothing, so its index serves. */
function asText(key: readonly string[]) {
  return sql.join(key.map((name) => sql`${sql.ref(name)}::text`));
}

/** How many values of a column a master sealed, found by their beginning. */
export async function countSealedBy(
  transaction: Transaction,
  { table, column }: { table: string; column: string },
  keyId: string,
): Promise<number> {
  const prefix = sealedPrefix(keyId);
  const found = await sql<{ sealed: number }>`
    select count(*)::int as sealed from ${sql.table(table)}
    where substring(${sql.ref(column)} for ${prefix.length}::int) = ${prefix}
  `.execute(transaction.tables());
  return found.rows[0]?.sealed ?? 0;
}
