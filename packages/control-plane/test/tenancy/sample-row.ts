import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import type { TenantScope } from '../../src/platform/database/scope.ts';
import type { Table } from '../../src/platform/database/table-catalogue.ts';
import { rowsOf } from './attempts.ts';

/** A row as JSON text, which the table's own type reads back. */
export type SampleRow = string;

/** Where a made-up value must lie in a range that its type does not tell. */
const ranges: Readonly<Record<string, unknown>> = {
  'event_store.events_rest.position': 20_000_000,
  'risk.trials.challenger_share_bps': 0,
  'risk.shadow_assessments.status': 'needs_data',
};

/** A row of the tenant in this table: one that its work has left there, else one made up from the columns and put there. */
export async function sampleRow(database: Database, table: Table, scope: TenantScope): Promise<SampleRow> {
  const existing = await firstRow(database, table, scope);
  if (existing) return existing;
  const made = JSON.stringify(await madeUp(database, table, scope));
  await rowsOf(
    database,
    sql`insert into ${sql.table(table.name)} select * from jsonb_populate_record(null::${sql.table(table.name)}, ${made}::jsonb)`,
  );
  const kept = await firstRow(database, table, scope);
  if (!kept) throw new Error(`No row of ${scope.tenantId} could be put into ${table.name}.`);
  return kept;
}

async function firstRow(
  database: Database,
  table: Table,
  scope: TenantScope,
): Promise<SampleRow | undefined> {
  const rows = await rowsOf<{ row: string }>(
    database,
    sql`select to_jsonb(t)::text as row from ${sql.table(table.name)} t
      where tenant_id = ${scope.tenantId} and mode = ${scope.mode} limit 1`,
  );
  return rows[0]?.row;
}

async function madeUp(
  database: Database,
  table: Table,
  scope: TenantScope,
): Promise<Record<string, unknown>> {
  const allowed = await allowedValues(database, table);
  const defaults = await rowsOf<{ row: Record<string, unknown> }>(
    database,
    sql`select jsonb_object_agg(a.attname, pg_get_expr(d.adbin, d.adrelid)) as row
      from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = ${table.name}::regclass`,
  );
  const hasDefault = defaults[0]?.row ?? {};
  const row: Record<string, unknown> = {};
  for (const { name, type, required } of table.columns) {
    if (!required && !(name in hasDefault)) continue;
    row[name] = ranges[`${table.name}.${name}`] ?? allowed.get(name) ?? someValue(type);
  }
  return { ...row, tenant_id: scope.tenantId, mode: scope.mode };
}

/** The first value of each `check (column in (...))`. */
async function allowedValues(database: Database, table: Table): Promise<ReadonlyMap<string, string>> {
  const checks = await rowsOf<{ text: string }>(
    database,
    sql`select pg_get_constraintdef(oid) as text from pg_constraint where conrelid = ${table.name}::regclass and contype = 'c'`,
  );
  const found = checks.map(({ text }) => /\((\w+) = ANY \(ARRAY\['([^']*)'/.exec(text));
  return new Map(
    found.filter((match) => match !== null).map((match) => [String(match[1]), String(match[2])]),
  );
}

function someValue(type: string): unknown {
  if (type.endsWith('[]')) return [];
  if (type === 'bytea') return '\\x00';
  if (type === 'jsonb' || type === 'json') return {};
  if (type === 'boolean') return true;
  if (type.startsWith('timestamp') || type === 'date') return '2026-01-01T00:00:00Z';
  return /int|numeric|double|real|xid/.test(type) ? '1' : 'x';
}
