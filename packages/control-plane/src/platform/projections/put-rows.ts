import { sql } from 'kysely';
import type { Work } from '../unit-of-work/work.ts';
import type { ProjectedTable, Row } from './projection.ts';

/** Rows as text by their key: what a rebuild is judged by. */
export type Lines = ReadonlyMap<string, string>;

/** The rows that a table has of these streams or events, in the tenant of the work. */
export async function readLines(work: Work, table: ProjectedTable, of: readonly string[]): Promise<Lines> {
  const key = sql.join(table.key.map((column) => sql.id(column)));
  const found = await sql<{ key: string; line: string }>`
    select jsonb_build_array(${key})::text as key, to_jsonb(t)::text as line
    from ${sql.table(table.name)} t where ${sql.id(table.of)} = any(${[...of]}::text[])
  `.execute(work.tables());
  return new Map(found.rows.map(({ key: name, line }) => [name, line]));
}

/**
 * Makes these the rows of the streams or events at hand. Rows are changed in place: a command that waits for one finds it
 * there when the rebuild has committed. Gives how many are lost for good.
 */
export async function putRows(
  work: Work,
  table: ProjectedTable,
  rows: readonly Row[],
  of: readonly string[],
): Promise<number> {
  const { tenantId, mode } = work.scope;
  const whole = rows.map((row) => ({ ...row, tenant_id: tenantId, mode }));
  await removeOthers(work, table, whole, of);
  const [first] = whole;
  if (!first) return 0;
  const columns = Object.keys(first);
  const told = columns.filter((column) => !table.key.includes(column) && !(column in table.kept));
  const given = sql`jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(whole)}::jsonb)`;
  if (table.needsKept) {
    const same = sql.join(
      table.key.map((column) => sql`present.${sql.id(column)} = given.${sql.id(column)}`),
      sql` and `,
    );
    const updated = await sql`
      update ${sql.table(table.name)} as present
      set ${sql.join(told.map((column) => sql`${sql.id(column)} = given.${sql.id(column)}`))}
      from ${given} as given where ${same}
    `.execute(work.tables());
    return whole.length - Number(updated.numAffectedRows ?? 0);
  }
  const update =
    told.length > 0
      ? sql`do update set ${sql.join(told.map((column) => sql`${sql.id(column)} = excluded.${sql.id(column)}`))}`
      : sql`do nothing`;
  const listed = sql.join(columns.map((column) => sql.id(column)));
  await sql`
    insert into ${sql.table(table.name)} (${listed})
    select ${listed} from ${given}
    on conflict (${sql.join(table.key.map((column) => sql.id(column)))}) ${update}
  `.execute(work.tables());
  return 0;
}

async function removeOthers(
  work: Work,
  table: ProjectedTable,
  rows: readonly Row[],
  of: readonly string[],
): Promise<void> {
  const key = sql.join(table.key.map((column) => sql.id(column)));
  await sql`
    delete from ${sql.table(table.name)} where ${sql.id(table.of)} = any(${[...of]}::text[]) and (${key}) not in (
      select ${key} from jsonb_populate_recordset(null::${sql.table(table.name)}, ${JSON.stringify(rows)}::jsonb))
  `.execute(work.tables());
}
