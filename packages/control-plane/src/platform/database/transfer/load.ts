import { sql } from 'kysely';
import type { Transaction } from '../database.ts';
import { readTablesInOrder, type Sequence, type Table } from '../table-catalogue.ts';
import { digestTable, type TableDigest, useUtc } from './digest.ts';
import type { TransferRecord } from './record.ts';
import { notTransferred } from './unload.ts';

/** The target holds a lender's rows already: nothing is ever mixed into them. */
class TargetNotEmpty extends Error {
  override readonly name = 'TargetNotEmpty';
  constructor(table: string) {
    super(`The target is not empty: ${table} has rows. Choose a database of its own.`);
  }
}

/** The stream ended early, or not all that was sent is there. Nothing of it stays. */
class TransferBroken extends Error {
  override readonly name = 'TransferBroken';
}

/** Bounds a statement's size: rows hold sealed documents of some kilobytes. */
const batchCharacters = 1_000_000;

export type Loaded = { tables: number; rows: number };

/**
 * Fills an empty, migrated database from a stream (its manifest taken off), inside one transaction that keeps every
 * other one out. What migrations themselves had put into shared tables is replaced. Each table is counted and hashed
 * against what was sent.
 */
export async function load(
  transaction: Transaction,
  records: AsyncIterable<TransferRecord>,
): Promise<Loaded> {
  await useUtc(transaction);
  const tables = (await readTablesInOrder(transaction)).filter(({ name }) => !notTransferred.includes(name));
  await clearTarget(transaction, tables);
  const known = new Set(tables.map(({ name }) => name));
  const loaded: Loaded = { tables: 0, rows: 0 };
  let current: ReturnType<typeof batchInto> | undefined;
  let sequences: Sequence[] | undefined;
  for await (const record of records) {
    switch (record.kind) {
      case 'manifest':
        throw new TransferBroken('The stream holds a second database.');
      case 'table':
        if (!known.has(record.name)) throw new TransferBroken(`There is no table ${record.name} here.`);
        current = batchInto(transaction, record.name);
        break;
      case 'row':
        if (!current) throw new TransferBroken('A row came before its table.');
        await current.add(record.json);
        break;
      case 'tableEnd':
        await current?.flush();
        await checkArrived(transaction, record.name, record);
        loaded.tables += 1;
        loaded.rows += record.rows;
        break;
      case 'end':
        sequences = record.sequences;
        break;
      default:
        record satisfies never;
    }
  }
  if (!sequences) throw new TransferBroken('It was cut off before its end. Take another backup.');
  if (loaded.tables !== known.size) {
    throw new TransferBroken(`${loaded.tables} tables came, ${known.size} are here.`);
  }
  await moveSequences(transaction, sequences);
  return loaded;
}

async function clearTarget(transaction: Transaction, tables: readonly Table[]): Promise<void> {
  const run = (statement: string) => sql.raw<{ found: boolean }>(statement).execute(transaction.tables());
  await run(`lock table ${tables.map(({ name }) => name).join(', ')} in access exclusive mode`);
  for (const { name } of tables.filter(isOfTenants)) {
    const { rows } = await run(`select exists (select from ${name}) as found`);
    if (rows[0]?.found) throw new TargetNotEmpty(name);
  }
  for (const { name } of tables.toReversed()) await run(`delete from ${name}`);
}

function isOfTenants({ columns }: Table): boolean {
  return columns.some(({ name }) => name === 'tenant_id');
}

function batchInto(transaction: Transaction, table: string) {
  let rows: string[] = [];
  let characters = 0;
  const flush = async (): Promise<void> => {
    if (rows.length === 0) return;
    const name = sql.table(table);
    await sql`
      insert into ${name} select * from jsonb_populate_recordset(null::${name}, ${`[${rows.join(',')}]`}::jsonb)
    `.execute(transaction.tables());
    rows = [];
    characters = 0;
  };
  return {
    flush,
    add: async (json: string): Promise<void> => {
      rows.push(json);
      characters += json.length;
      if (characters >= batchCharacters) await flush();
    },
  };
}

async function checkArrived(transaction: Transaction, table: string, sent: TableDigest): Promise<void> {
  const arrived = await digestTable(transaction, table);
  if (arrived.rows === sent.rows && arrived.digest === sent.digest) return;
  throw new TransferBroken(
    `Of ${table} ${sent.rows} rows were sent and ${arrived.rows} arrived${arrived.rows === sent.rows ? ', not the same ones' : ''}.`,
  );
}

async function moveSequences(transaction: Transaction, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, lastValue, isCalled } of sequences) {
    await sql`select setval(${name}::regclass, ${lastValue}::bigint, ${isCalled})`.execute(
      transaction.tables(),
    );
  }
}
