import { sql } from 'kysely';
import type { Transaction } from '../database.ts';
import { readSequences, readTablesInOrder } from '../table-catalogue.ts';
import { digestTable, useUtc } from './digest.ts';
import { formatVersion, type Manifest, type TransferRecord } from './record.ts';

const rowsPerFetch = 500;

/** What the schema consists of travels in the manifest: the target makes it by migrating. */
export const notTransferred: readonly string[] = ['platform.migrations'];

/** Every later statement of the transaction sees the same moment. The first statement of it. */
export async function freezeSnapshot(transaction: Transaction): Promise<void> {
  await sql.raw('set transaction isolation level repeatable read, read only').execute(transaction.tables());
  await useUtc(transaction);
}

/** The whole database as of the transaction's snapshot; tables that others refer to come first. */
export async function* unload(transaction: Transaction, program: string): AsyncGenerator<TransferRecord> {
  yield await readManifest(transaction, program);
  let total = 0;
  for (const { name } of await readTablesInOrder(transaction)) {
    if (notTransferred.includes(name)) continue;
    yield { kind: 'table', name };
    for await (const json of rowsOf(transaction, name)) yield { kind: 'row', json };
    const { rows, digest } = await digestTable(transaction, name);
    total += rows;
    yield { kind: 'tableEnd', name, rows, digest };
  }
  yield { kind: 'end', rows: total, sequences: await readSequences(transaction) };
}

async function* rowsOf(transaction: Transaction, table: string): AsyncGenerator<string> {
  const run = (statement: string) => sql.raw<{ json: string }>(statement).execute(transaction.tables());
  await run(`declare unloading no scroll cursor for select to_jsonb(t)::text as json from ${table} t`);
  for (;;) {
    const { rows } = await run(`fetch ${rowsPerFetch} from unloading`);
    for (const { json } of rows) yield json;
    if (rows.length < rowsPerFetch) break;
  }
  await run('close unloading');
}

async function readManifest(transaction: Transaction, program: string): Promise<Manifest> {
  const found = await sql<Omit<Manifest, 'kind' | 'format' | 'program'>>`
    select to_char(now(), 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "takenAt",
      (select system_identifier::text from pg_control_system()) as "systemIdentifier",
      (select coalesce(max(epoch), 0) from event_store.epochs) as epoch,
      (select json_agg(json_build_object('id', id, 'checksum', checksum) order by id) from platform.migrations) as migrations,
      (select coalesce(json_agg(json_build_object('keyId', key_id, 'fingerprint', fingerprint)), '[]')
        from platform.master_keys) as "masterKeys"
  `.execute(transaction.tables());
  const [row] = found.rows;
  if (!row) throw new Error('The database gave no manifest.');
  return { kind: 'manifest', format: formatVersion, program, ...row };
}
