import type { Database, Transaction } from '../platform/database/database.ts';
import { type Migration, migrate } from '../platform/database/migrations.ts';
import { readBackupFile, writeBackupFile } from '../platform/database/transfer/backup-file.ts';
import { type Loaded, load } from '../platform/database/transfer/load.ts';
import type { Manifest, TransferRecord } from '../platform/database/transfer/record.ts';
import { freezeSnapshot, unload } from '../platform/database/transfer/unload.ts';
import { ensureEpoch, openEpoch } from '../platform/event-store/epochs.ts';
import { version } from '../version.ts';
import { type DatabasePlace, withDatabase, withFigures } from './database-place.ts';
import { prepareFigures } from './figures/database.ts';
import { allMigrations } from './migrations.ts';

export type Migrated = {
  applied: string[];
  epoch: number;
  /** In the database of the figures, where they have one of their own. */
  appliedToFigures: string[];
};

/** Runs what is pending. Safe beside running servers and other runners. */
export function migrateDatabase(place: DatabasePlace): Promise<Migrated> {
  return withDatabase(place, { create: true }, async (database) => {
    await database.bootstrap();
    const applied = await migrate(database, allMigrations());
    const epoch = await ensureEpoch(database);
    const appliedToFigures = await withFigures(place, async (figures) =>
      figures ? prepareFigures(figures) : [],
    );
    return { applied, epoch, appliedToFigures };
  });
}

export type BackedUp = { file: string; bytes: number; rows: number; takenAt: string; epoch: number };

/**
 * Writes the whole database, as of one moment, into a file that either kind of database can be restored from.
 * A server on PostgreSQL goes on meanwhile. The keys are not in it.
 */
export function backupDatabase(place: DatabasePlace, file: string): Promise<BackedUp> {
  return withDatabase(place, { create: false }, (database) =>
    inSnapshot(database, async (transaction) => {
      const seen: { manifest?: Manifest; rows: number } = { rows: 0 };
      const records = watched(unload(transaction, version), (record) => {
        if (record.kind === 'manifest') seen.manifest = record;
        if (record.kind === 'end') seen.rows = record.rows;
      });
      const bytes = await writeBackupFile(file, records);
      const { takenAt = '', epoch = 0 } = seen.manifest ?? {};
      return { file, bytes, rows: seen.rows, takenAt, epoch };
    }),
  );
}

export type Moved = Loaded & { epoch: number; takenAt: string; applied: string[] };

/** Fills an empty database from a backup file and opens an epoch. Refuses a database that has a tenant. */
export function restoreDatabase(place: DatabasePlace, file: string): Promise<Moved> {
  return withDatabase(place, { create: true }, (database) => fill(database, readBackupFile(file), 'restore'));
}

/**
 * Moves the embedded database of a folder to an empty PostgreSQL: every table as of one moment, in one transaction
 * there, checked row by row in sum. The folder stays as it was. Keys are not moved: the new server needs the same ones.
 */
export function importDatabase(from: { dataDir: string }, to: { databaseUrl: string }): Promise<Moved> {
  return withDatabase({ dataDir: from.dataDir }, { create: false }, (source) =>
    withDatabase({ ...from, ...to }, { create: true }, (target) =>
      inSnapshot(source, (transaction) => fill(target, unload(transaction, version), 'import')),
    ),
  );
}

/**
 * The target gets the very schema that the rows were taken from, then the rows, and only then the migrations that came
 * later: those may have rows to change.
 */
async function fill(
  target: Database,
  stream: AsyncGenerator<TransferRecord>,
  reason: 'restore' | 'import',
): Promise<Moved> {
  try {
    const first = await stream.next();
    if (first.done || first.value.kind !== 'manifest') throw new Error('It does not begin with a manifest.');
    const manifest = first.value;
    await target.bootstrap();
    await migrate(target, migrationsOf(manifest));
    const { epoch, ...loaded } = await target.transaction({ role: 'owner' }, async (transaction) => {
      const done = await load(transaction, stream);
      // In the same transaction: rows without their epoch would be compared with this system's transaction ids.
      return { ...done, epoch: await openEpoch(within(target, transaction), reason) };
    });
    const applied = await migrate(target, allMigrations());
    return { ...loaded, epoch, takenAt: manifest.takenAt, applied };
  } finally {
    await stream.return(undefined);
  }
}

function migrationsOf(manifest: Manifest): Migration[] {
  const known = new Map(allMigrations().map((migration) => [migration.id, migration]));
  for (const { id, checksum } of manifest.migrations) {
    if (known.get(id)?.checksum !== checksum) {
      throw new Error(
        `It was taken by version ${manifest.program} with the migration ${id}, which this version (${version}) does not have. Use that version or a later one.`,
      );
    }
  }
  const taken = new Set(manifest.migrations.map(({ id }) => id));
  return [...known.values()].filter(({ id }) => taken.has(id));
}

function inSnapshot<Result>(
  database: Database,
  read: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction({ role: 'owner' }, async (transaction) => {
    await freezeSnapshot(transaction);
    return read(transaction);
  });
}

/** The database as seen from inside an open transaction: what it is asked to do joins that one. */
function within(database: Database, transaction: Transaction): Database {
  return { ...database, transaction: (_scope, work) => work(transaction) };
}

async function* watched<Item>(items: AsyncIterable<Item>, see: (item: Item) => void): AsyncGenerator<Item> {
  for await (const item of items) {
    see(item);
    yield item;
  }
}
