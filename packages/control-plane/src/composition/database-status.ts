import { sql } from 'kysely';
import { analyticsContext } from '../contexts/analytics/index.ts';
import type { Database } from '../platform/database/database.ts';
import { migrationState } from '../platform/database/migrations.ts';
import { readTablesInOrder } from '../platform/database/table-catalogue.ts';
import { type Lag, measureLag } from '../platform/event-bus/lag.ts';
import { type DatabasePlace, NoDatabase, nameOfPlace, withDatabase, withFigures } from './database-place.ts';
import { allMigrations } from './migrations.ts';

export type DatabaseStatus = {
  place: string;
  kind: Database['kind'];
  serverVersion: string;
  systemIdentifier: string;
  /** Null before the first boot. */
  epoch: { epoch: number; reason: string; openedAt: string; ofThisSystem: boolean } | null;
  migrations: { applied: number; pending: string[]; unknown: string[] };
  sizeBytes: number;
  tables: { name: string; sizeBytes: number; rows: number }[];
  counts: { events: number; streams: number; tenants: number; deadLetters: number; jobs: number };
  /** The consumer that is furthest behind; null where none has started. */
  oldestLag: Lag | null;
};

/** Where a database stands. Reads only; counts every table. Throws `NoDatabase` before the first migration. */
export function databaseStatus(place: DatabasePlace): Promise<DatabaseStatus> {
  return withDatabase(place, { create: false }, async (database) => {
    if (!(await isOurs(database))) {
      throw new NoDatabase(`${nameOfPlace(place)} is empty. Run: creditplane database migrate`);
    }
    const { applied, pending, unknown } = await migrationState(database, allMigrations());
    const system = await readSystem(database);
    const tables = await readSizes(database);
    const rowsIn = (name: string) => tables.find((table) => table.name === name)?.rows ?? 0;
    return {
      place: nameOfPlace(place),
      kind: database.kind,
      ...system,
      migrations: { applied: applied.length, pending, unknown },
      tables,
      counts: {
        events: rowsIn('event_store.events'),
        streams: rowsIn('event_store.streams'),
        tenants: rowsIn('identity.tenants'),
        deadLetters: rowsIn('event_store.dead_letters'),
        jobs: rowsIn('jobs.jobs'),
      },
      oldestLag: rowsIn('event_store.checkpoints') > 0 ? await worstLag(database, place) : null,
    };
  });
}

async function isOurs(database: Database): Promise<boolean> {
  try {
    return await database.transaction({ role: 'owner' }, async (transaction) => {
      const found = await sql<{ ours: boolean }>`
        select to_regclass('event_store.epochs') is not null as ours
      `.execute(transaction.tables());
      return found.rows[0]?.ours ?? false;
    });
  } catch (error) {
    // invalid_parameter_value of SET ROLE: the roles are made with the database.
    if (error instanceof Error && 'code' in error && error.code === '22023') return false;
    throw error;
  }
}

async function readSystem(
  database: Database,
): Promise<Pick<DatabaseStatus, 'serverVersion' | 'systemIdentifier' | 'epoch' | 'sizeBytes'>> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const found = await sql<
      Pick<DatabaseStatus, 'serverVersion' | 'systemIdentifier' | 'epoch' | 'sizeBytes'>
    >`
      select current_setting('server_version') as "serverVersion", s.system_identifier::text as "systemIdentifier",
        pg_database_size(current_database()) as "sizeBytes",
        (select json_build_object('epoch', e.epoch, 'reason', e.reason, 'openedAt', e.opened_at,
            'ofThisSystem', e.system_identifier = s.system_identifier::text)
          from event_store.epochs e order by e.epoch desc limit 1) as epoch
      from pg_control_system() s
    `.execute(transaction.tables());
    const [row] = found.rows;
    if (!row) throw new Error('The database does not say what it is.');
    return row;
  });
}

async function readSizes(database: Database): Promise<DatabaseStatus['tables']> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const sizes: DatabaseStatus['tables'] = [];
    for (const { name } of await readTablesInOrder(transaction)) {
      const found = await sql<{ sizeBytes: number; rows: number }>`
        select count(*)::int as rows,
          (select sum(pg_total_relation_size(relid)) from pg_partition_tree(${name}::regclass))::float8 as "sizeBytes"
        from ${sql.table(name)}
      `.execute(transaction.tables());
      sizes.push({ name, sizeBytes: found.rows[0]?.sizeBytes ?? 0, rows: found.rows[0]?.rows ?? 0 });
    }
    return sizes.toSorted((a, b) => b.sizeBytes - a.sizeBytes);
  });
}

async function worstLag(database: Database, place: DatabasePlace): Promise<Lag | null> {
  const consumers = await database.transaction({ role: 'worker' }, (transaction) =>
    transaction
      .tables<{ 'event_store.checkpoints': { consumer: string } }>()
      .selectFrom('event_store.checkpoints')
      .select('consumer')
      .execute(),
  );
  const isApart = (consumer: string): boolean =>
    place.analyticsDatabaseUrl !== undefined && consumer === analyticsContext.name;
  // The checkpoint that stood here before the figures got a database of their own stands still, and is behind of nothing.
  const here = consumers.map(({ consumer }) => consumer).filter((consumer) => !isApart(consumer));
  const lags = [
    ...(await measureLag(database, here)),
    ...(await withFigures(place, async (figures) =>
      figures ? measureLag(database, [analyticsContext.name], figures) : [],
    )),
  ];
  return lags.toSorted((a, b) => b.secondsBehind - a.secondsBehind)[0] ?? null;
}
