import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '../../src/composition/migrations.ts';
import { migrate } from '../../src/platform/database/migrations.ts';
import { openPglite } from '../../src/platform/database/pglite.ts';
import { ensureEpoch } from '../../src/platform/event-store/epochs.ts';

/** Where the migrated folder lies that each test file copies: one PGlite boot instead of one per file. */
export function snapshotFolder(): string {
  const digest = createHash('sha256');
  for (const migration of allMigrations()) digest.update(migration.id).update(migration.checksum);
  return join(tmpdir(), `creditplane-test-database-${digest.digest('hex').slice(0, 16)}`);
}

/** Vitest global setup: makes the folder once per set of migrations. */
export async function setup(): Promise<void> {
  const folder = snapshotFolder();
  if (existsSync(folder)) return;
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const database = await openPglite({ dataDir: draft });
  await database.bootstrap();
  await migrate(database, allMigrations());
  await ensureEpoch(database);
  await database.close();
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true });
  }
}
