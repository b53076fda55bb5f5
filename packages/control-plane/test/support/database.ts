import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '../../src/platform/database/database.ts';
import { openPglite } from '../../src/platform/database/pglite.ts';
import { copyMigrated } from './migrated-snapshot.ts';
import { quickFolder } from './quick-folder.ts';

/** A migrated PGlite of its own. Close it in afterAll; tests of one file share it and make tenants of their own. */
export async function testDatabase(): Promise<Database> {
  const dataDir = mkdtempSync(join(quickFolder(), 'creditplane-test-'));
  copyMigrated(dataDir);
  const database = await openPglite({ dataDir });
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
