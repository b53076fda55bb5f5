import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../src/platform/database/database.ts';
import { openPglite } from '../../src/platform/database/pglite.ts';
import { snapshotFolder } from './migrated-snapshot.ts';

/** A migrated PGlite of its own. Close it in afterAll; tests of one file share it and make tenants of their own. */
export async function testDatabase(): Promise<Database> {
  const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-test-'));
  cpSync(snapshotFolder(), dataDir, { recursive: true });
  const database = await openPglite({ dataDir });
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
