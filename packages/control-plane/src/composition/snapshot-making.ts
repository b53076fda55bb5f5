import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { migrate } from '../platform/database/migrations.ts';
import { openPglite } from '../platform/database/pglite.ts';
import { ensureEpoch } from '../platform/event-store/epochs.ts';
import { allMigrations } from './migrations.ts';
import { migrationsDigest } from './snapshot.ts';

/** Writes the migrated, empty database into `folder`, named by its migrations; older ones there are removed. */
export async function makeSnapshot(folder: string): Promise<string> {
  const migrations = allMigrations();
  const name = `${migrationsDigest(migrations)}.tar.gz`;
  mkdirSync(folder, { recursive: true });
  const old = readdirSync(folder).filter((file) => file.endsWith('.tar.gz'));
  const file = join(folder, name);
  if (!old.includes(name)) {
    const database = await openPglite({});
    await database.bootstrap();
    await migrate(database, migrations);
    await ensureEpoch(database);
    const dump = await database.dump();
    await database.close();
    writeFileSync(file, Buffer.from(await dump.arrayBuffer()));
  }
  for (const stale of old) if (stale !== name) rmSync(join(folder, stale));
  return file;
}
