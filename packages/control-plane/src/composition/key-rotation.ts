import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { forgetKey, keysFor, recordKeys } from '../platform/crypto/key-custody.ts';
import { changeKeyFile, fileKeys } from '../platform/crypto/key-file.ts';
import { addMaster, type MasterKeys, removeMaster } from '../platform/crypto/master-keys.ts';
import { countSealedBy, type Resealed, resealColumn } from '../platform/crypto/resealing.ts';
import type { Database } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrations.ts';
import { readTablesInOrder } from '../platform/database/table-catalogue.ts';
import { type DatabasePlace, withDatabase, withFigures } from './database-place.ts';
import { figuresMigrations } from './figures/database.ts';
import { allMigrations } from './migrations.ts';
import { sealedColumns } from './sealed-columns.ts';

/** A master key, and how much in the database hangs on it. */
export type KeyUse = { keyId: string; current: boolean; values: number };

export type Rotated = {
  current: string;
  /** By column, where anything was to do. */
  resealed: Resealed[];
  keys: KeyUse[];
  /** Masters that are gone from the file. */
  retired: string[];
};

export type RotationChoice = { retire: boolean };

/** Running processes look at the file once a second; this much later none seals under the old master. */
const takenUpMs = 2_500;

/**
 * A new master for everything sealed from now on, and everything sealed before brought under it, while servers run.
 * Old masters stay in the file, so that backups can be read, unless `retire` asks for them to go.
 */
export function rotateKeys(place: DatabasePlace, { retire }: RotationChoice): Promise<Rotated> {
  return withKeys(place, async (databases, path) => {
    const { database } = databases;
    await migrateAll(databases);
    await changeKeyFile(path, (stored) => addMaster(stored));
    const keys = await custody(database, path);
    await recordKeys(database, keys);
    const first = await resealAll(databases, keys);
    // What a process sealed under the old master until it saw the new one.
    await pause(takenUpMs);
    const late = await resealAll(databases, keys);
    const retired = retire ? await retireUnused(databases, path, keys) : [];
    return report(databases, path, [...first, ...late], retired);
  });
}

/** Brings under the current master what is left, and removes the masters that nothing in this database needs. */
export function retireKeys(place: DatabasePlace): Promise<Rotated> {
  return withKeys(place, async (databases, path) => {
    const { database } = databases;
    await migrateAll(databases);
    const keys = await custody(database, path);
    await recordKeys(database, keys);
    await pause(takenUpMs);
    const resealed = await resealAll(databases, keys);
    return report(databases, path, resealed, await retireUnused(databases, path, keys));
  });
}

/** Which masters there are and what hangs on each. */
export function keyUses(place: DatabasePlace): Promise<KeyUse[]> {
  return withKeys(place, async (databases, path) =>
    countUses(databases, await custody(databases.database, path)),
  );
}

/** The dead letters of the figures are sealed, too, and lie where the figures do. */
type Databases = { database: Database; figures: Database | undefined };

async function withKeys<Result>(
  place: DatabasePlace,
  operate: (databases: Databases, path: string) => Promise<Result>,
): Promise<Result> {
  const path = join(place.dataDir, 'keys.json');
  return withDatabase(place, { create: false }, (database) =>
    withFigures(place, async (figures) => {
      // First of all: a file of another database is changed by nobody.
      await custody(database, path);
      return operate({ database, figures }, path);
    }),
  );
}

async function migrateAll({ database, figures }: Databases): Promise<void> {
  await migrate(database, allMigrations());
  if (figures) await migrate(figures, figuresMigrations());
}

function custody(database: Database, path: string): Promise<MasterKeys> {
  const port = fileKeys(path);
  return keysFor(database, { ...port, loadOrCreate: () => missing(path) }, path);
}

async function missing(path: string): Promise<never> {
  throw new Error(`${path} is missing: there is nothing to rotate.`);
}

async function resealAll({ database, figures }: Databases, keys: MasterKeys): Promise<Resealed[]> {
  const all: Resealed[] = [];
  for (const column of sealedColumns) all.push(await resealColumn(database, keys, column));
  if (!figures) return all;
  for (const column of sealedColumns.filter(isOfEventStore)) {
    all.push(await resealColumn(figures, keys, column));
  }
  return all;
}

function isOfEventStore({ table }: { table: string }): boolean {
  return table.startsWith('event_store.');
}

async function retireUnused(databases: Databases, path: string, keys: MasterKeys): Promise<string[]> {
  const unused = (await countUses(databases, keys)).filter(({ current, values }) => !current && values === 0);
  for (const { keyId } of unused) {
    // The note first: a file without a key that the database still asks for would keep every server from starting.
    await forgetKey(databases.database, keyId);
    await changeKeyFile(path, (stored) => removeMaster(stored, keyId));
  }
  return unused.map(({ keyId }) => keyId);
}

/** Looks into every column of bytes there is, listed above or not: a forgotten one must keep its master in place. */
async function countUses({ database, figures }: Databases, keys: MasterKeys): Promise<KeyUse[]> {
  const uses = await countUsesIn(database, keys);
  if (!figures) return uses;
  const apart = await countUsesIn(figures, keys);
  return uses.map((use, index) => ({ ...use, values: use.values + (apart[index]?.values ?? 0) }));
}

async function countUsesIn(database: Database, keys: MasterKeys): Promise<KeyUse[]> {
  const { current } = keys;
  return database.transaction({ role: 'owner' }, async (transaction) => {
    const columns = (await readTablesInOrder(transaction)).flatMap((table) =>
      table.columns
        .filter(({ type }) => type === 'bytea')
        .map(({ name }) => ({ table: table.name, column: name })),
    );
    const uses: KeyUse[] = [];
    for (const keyId of keys.masters.keys()) {
      let values = 0;
      for (const column of columns) values += await countSealedBy(transaction, column, keyId);
      uses.push({ keyId, current: keyId === current, values });
    }
    return uses;
  });
}

async function report(
  databases: Databases,
  path: string,
  resealed: readonly Resealed[],
  retired: string[],
): Promise<Rotated> {
  const keys = await custody(databases.database, path);
  return {
    current: keys.current,
    resealed: summed(resealed),
    keys: await countUses(databases, keys),
    retired,
  };
}

/** The passes over a column as one; unreadable is what the last one left. */
function summed(passes: readonly Resealed[]): Resealed[] {
  const byColumn = new Map<string, Resealed>();
  for (const pass of passes) {
    const name = `${pass.table}.${pass.column}`;
    byColumn.set(name, { ...pass, resealed: pass.resealed + (byColumn.get(name)?.resealed ?? 0) });
  }
  return [...byColumn.values()].filter(({ resealed, unreadable }) => resealed + unreadable > 0);
}
