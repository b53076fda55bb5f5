import { sql } from 'kysely';
import type { Transaction } from './database.ts';

export type Table = {
  /** `schema.table`, as SQL writes it. */
  name: string;
  kind: 'table' | 'partitioned' | 'partition';
  columns: readonly Column[];
  /** Tables that must be filled first: this one refers to them. */
  needs: readonly string[];
};

export type Column = {
  name: string;
  type: string;
  required: boolean;
  hasDefault: boolean;
};

/** Every table and partition of our schemas: those that belong to the owner role. In the order of their names. */
export async function readTables(transaction: Transaction): Promise<Table[]> {
  const found = await sql<Table>`
    select format('%I.%I', s.nspname, t.relname) as name,
      case when t.relkind = 'p' then 'partitioned' when t.relispartition then 'partition' else 'table' end as kind,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, null),
          'required', a.attnotnull, 'hasDefault', a.atthasdef) order by a.attnum)
        from pg_attribute a
        where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select coalesce(json_agg(distinct format('%I.%I', rs.nspname, rt.relname)), '[]')
        from pg_constraint c
        join pg_class rt on rt.oid = c.confrelid
        join pg_namespace rs on rs.oid = rt.relnamespace
        where c.conrelid = t.oid and c.contype = 'f' and c.confrelid <> c.conrelid) as needs
    from pg_class t
    join pg_namespace s on s.oid = t.relnamespace
    where t.relkind in ('r', 'p') and t.relowner = 'creditplane_owner'::regrole
    order by 1
  `.execute(transaction.tables());
  return found.rows;
}

/** The tables that hold rows of their own, each after those that it refers to. Partitions are reached by their parent. */
export async function readTablesInOrder(transaction: Transaction): Promise<Table[]> {
  const tables = (await readTables(transaction)).filter(({ kind }) => kind !== 'partition');
  const byName = new Map(tables.map((table) => [table.name, table]));
  const ordered = new Set<Table>();
  const visit = (table: Table): void => {
    if (ordered.has(table)) return;
    for (const need of table.needs) {
      const needed = byName.get(need);
      if (needed) visit(needed);
    }
    ordered.add(table);
  };
  for (const table of tables) visit(table);
  return [...ordered];
}

export type Sequence = { name: string; lastValue: string; isCalled: boolean };

/** Every sequence of ours, and where it stands. */
export async function readSequences(transaction: Transaction): Promise<Sequence[]> {
  const names = await sql<{ name: string }>`
    select format('%I.%I', s.nspname, t.relname) as name
    from pg_class t join pg_namespace s on s.oid = t.relnamespace
    where t.relkind = 'S' and t.relowner = 'creditplane_owner'::regrole
    order by 1
  `.execute(transaction.tables());
  const sequences: Sequence[] = [];
  for (const { name } of names.rows) {
    const state = await sql<Omit<Sequence, 'name'>>`
      select last_value::text as "lastValue", is_called as "isCalled" from ${sql.raw(name)}
    `.execute(transaction.tables());
    const [row] = state.rows;
    if (row) sequences.push({ name, ...row });
  }
  return sequences;
}
