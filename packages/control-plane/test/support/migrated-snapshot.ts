import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { allMigrations } from '../../src/composition/migrations.ts';
import { findSnapshot } from '../../src/composition/snapshot.ts';
import { migrate } from '../../src/platform/database/migrations.ts';
import { openPglite } from '../../src/platform/database/pglite.ts';
import { ensureEpoch } from '../../src/platform/event-store/epochs.ts';

/** Raise it when the folder is made in another way, so that no older one is used. */
const layout = 'without templates, short log';

/**
 * A folder that holds a migrated database, copied: a test file boots PGlite on it instead of migrating. PostgreSQL wants
 * its log at the full 16 MiB; the zeros at its end are not copied, a hole stands in their place.
 */
export function copyMigrated(dataDir: string): void {
  cpSync(snapshotFolder(), dataDir, { recursive: true });
  for (const file of logFiles(dataDir)) truncateSync(file, 16 * 1024 * 1024);
}

function snapshotFolder(): string {
  const digest = createHash('sha256').update(layout);
  for (const migration of allMigrations()) digest.update(migration.id).update(migration.checksum);
  return join(tmpdir(), `creditplane-test-database-${digest.digest('hex').slice(0, 16)}`);
}

/** Vitest global setup: makes the folder once per set of migrations. */
export async function setup(): Promise<void> {
  const folder = snapshotFolder();
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  await makeDatabase(draft);
  await dropTemplates(draft);
  for (const file of logFiles(draft)) truncateSync(file, usedLength(readFileSync(file)));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}

/** From the built snapshot where there is one of these migrations; else initdb and all of them, 4 s. */
async function makeDatabase(dataDir: string): Promise<void> {
  const snapshot = await findSnapshot(allMigrations());
  const database = await openPglite({ dataDir, ...(snapshot ? { snapshot } : {}) });
  await database.bootstrap();
  await migrate(database, allMigrations());
  await ensureEpoch(database);
  await database.close();
}

/** Each test file copies the folder file by file: without the two databases that nobody opens there are half as many. */
async function dropTemplates(dataDir: string): Promise<void> {
  const pglite = await PGlite.create({ dataDir });
  await pglite.exec('UPDATE pg_database SET datistemplate = false');
  for (const name of ['template0', 'template1']) await pglite.exec(`DROP DATABASE ${name}`);
  await pglite.close();
}

function logFiles(dataDir: string): string[] {
  const folder = join(dataDir, 'pg_wal');
  return readdirSync(folder)
    .filter((name) => /^[0-9A-F]{24}$/.test(name))
    .map((name) => join(folder, name));
}

function usedLength(bytes: Buffer): number {
  return bytes.findLastIndex((byte) => byte !== 0) + 1;
}
