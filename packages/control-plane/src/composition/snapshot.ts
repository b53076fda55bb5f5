import { createHash } from 'node:crypto';
import { existsSync, openAsBlob } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Migration } from '../platform/database/migrations.ts';

/** Names a set of migrations: a snapshot made under another name is never used. */
export function migrationsDigest(migrations: readonly Migration[]): string {
  const digest = createHash('sha256');
  for (const { id, checksum } of migrations) digest.update(`${id} ${checksum}\n`);
  return digest.digest('hex').slice(0, 16);
}

/** Where the build leaves the migrated snapshot: beside the bundle, or in `dist` when the sources run. */
const snapshotFolders = [
  new URL('./snapshots/', import.meta.url),
  new URL('../../dist/snapshots/', import.meta.url),
];

/** A migrated, empty database to start a new folder from: 4 s of initdb and migrations saved. Undefined where none was built. */
export async function findSnapshot(migrations: readonly Migration[]): Promise<Blob | undefined> {
  const file = `${migrationsDigest(migrations)}.tar.gz`;
  const found = snapshotFolders.map((folder) => new URL(file, folder)).find((url) => existsSync(url));
  return found ? openAsBlob(fileURLToPath(found)) : undefined;
}
