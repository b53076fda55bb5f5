import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import { origin } from '../event-store/read-batch.ts';
import type { Place } from '../event-store/rows.ts';
import type { Rebuilt, SchemaProjection } from './projection.ts';

/** Where the tables are built anew. */
export function shadowOf({ schema }: SchemaProjection): string {
  return `${schema}_rebuild`;
}

function bareName(table: string): string {
  return table.split('.')[1] ?? table;
}

/** Another rebuild began after this one and has taken its place. */
class RebuildTakenOver extends Error {
  override readonly name = 'RebuildTakenOver';
  constructor(projection: string) {
    super(`Another rebuild of ${projection} was started meanwhile; this one has changed nothing.`);
  }
}

/** Empty tables like the old ones, and where their filling stands. What an earlier rebuild left behind is dropped. */
export async function openShadow(
  transaction: Transaction,
  projection: SchemaProjection,
  run: string,
): Promise<void> {
  const shadow = shadowOf(projection);
  const tables = transaction.tables();
  await sql`drop schema if exists ${sql.id(shadow)} cascade`.execute(tables);
  await sql`create schema ${sql.id(shadow)}`.execute(tables);
  await sql`select platform.open_schema(${shadow})`.execute(tables);
  for (const { name } of projection.tables) {
    const copy = sql.id(shadow, bareName(name));
    await sql`create table ${copy} (like ${sql.table(name)} including all)`.execute(tables);
    await sql`select platform.protect(${`${shadow}.${bareName(name)}`}::text::regclass)`.execute(tables);
  }
  await sql`
    create table ${sql.id(shadow, 'progress')} (run text not null, epoch integer not null, transaction_id xid8 not null,
      position bigint not null)
  `.execute(tables);
  await sql`
    insert into ${sql.id(shadow, 'progress')}
    values (${run}, ${origin.epoch}, ${origin.transactionId}::xid8, ${origin.position})
  `.execute(tables);
}

/** Where the filling stands, locked. Throws `RebuildTakenOver` where the tables are no longer this run's. */
export async function lockProgress(
  transaction: Transaction,
  projection: SchemaProjection,
  run: string,
): Promise<Place> {
  const found = await sql<{ epoch: number; transactionId: string; position: number }>`
    select epoch, transaction_id::text as "transactionId", position::float8 as position
    from ${sql.id(shadowOf(projection), 'progress')} where run = ${run} for update
  `
    .execute(transaction.tables())
    .catch((error: unknown) => {
      if (isMissing(error)) throw new RebuildTakenOver(projection.name);
      throw error;
    });
  const [place] = found.rows;
  if (!place) throw new RebuildTakenOver(projection.name);
  return place;
}

export async function moveProgress(
  transaction: Transaction,
  projection: SchemaProjection,
  place: Place,
): Promise<void> {
  await sql`
    update ${sql.id(shadowOf(projection), 'progress')}
    set epoch = ${place.epoch}, transaction_id = ${place.transactionId}::xid8, position = ${place.position}
  `.execute(transaction.tables());
}

/** Puts the new tables in the place of the old ones, under the same names. */
export async function exchange(transaction: Transaction, projection: SchemaProjection): Promise<void> {
  const tables = transaction.tables();
  const shadow = shadowOf(projection);
  for (const { name } of projection.tables) {
    await sql`drop table ${sql.table(name)}`.execute(tables);
    await sql`alter table ${sql.id(shadow, bareName(name))} set schema ${sql.id(projection.schema)}`.execute(
      tables,
    );
  }
  await sql`drop schema ${sql.id(shadow)} cascade`.execute(tables);
}

/** Empties the tables, and ends a rebuild that is under way. */
export async function clearSchema(transaction: Transaction, projection: SchemaProjection): Promise<void> {
  const tables = transaction.tables();
  await sql`drop schema if exists ${sql.id(shadowOf(projection))} cascade`.execute(tables);
  for (const { name } of projection.tables) await sql`truncate ${sql.table(name)}`.execute(tables);
}

/** Drops what a rebuild has left, unless it was exchanged or is another run's by now. */
export async function dropShadow(
  transaction: Transaction,
  projection: SchemaProjection,
  run: string,
): Promise<void> {
  const tables = transaction.tables();
  const progress = `${shadowOf(projection)}.progress`;
  const found = await sql<{ there: boolean }>`select to_regclass(${progress}) is not null as there`.execute(
    tables,
  );
  if (!found.rows[0]?.there) return;
  const ours = await sql`select from ${sql.table(progress)} where run = ${run} for update`.execute(tables);
  if (ours.rows.length > 0) await sql`drop schema ${sql.id(shadowOf(projection))} cascade`.execute(tables);
}

/** How the old tables differ from the new ones. */
export async function compareWithShadow(
  transaction: Transaction,
  projection: SchemaProjection,
): Promise<{ counts: Pick<Rebuilt, 'changed' | 'added' | 'removed'> }> {
  let missing = 0;
  let extra = 0;
  for (const { name } of projection.tables) {
    const copy = sql.id(shadowOf(projection), bareName(name));
    const found = await sql<{ missing: number; extra: number }>`
      select (select count(*) from (table ${copy} except table ${sql.table(name)}) m)::float8 as missing,
        (select count(*) from (table ${sql.table(name)} except table ${copy}) x)::float8 as extra
    `.execute(transaction.tables());
    missing += found.rows[0]?.missing ?? 0;
    extra += found.rows[0]?.extra ?? 0;
  }
  // A row with other figures is missing once and too many once.
  const changed = Math.min(missing, extra);
  return { counts: { changed, added: missing - changed, removed: extra - changed } };
}

/** invalid_schema_name, undefined_table. */
function isMissing(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === '3F000' || code === '42P01';
}
