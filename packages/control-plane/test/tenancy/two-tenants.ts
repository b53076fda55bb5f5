import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allMigrations } from '../../src/composition/migrations.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { migrate } from '../../src/platform/database/migrations.ts';
import { openPglite } from '../../src/platform/database/pglite.ts';
import { openPostgres } from '../../src/platform/database/postgres.ts';
import type { TenantScope } from '../../src/platform/database/scope.ts';
import { createControlPlane } from '../../src/testing.ts';
import { application, lenderOf } from '../api/lender.ts';
import { copyMigrated } from '../support/migrated-snapshot.ts';
import { startPostgres } from '../support/postgres.ts';
import { ordinaryLogin } from './ordinary-login.ts';

/** A database in which two lenders have done the main job, and nothing runs any more. */
export type House = {
  /** Opens connections that nobody has used before. */
  open(): Promise<Database>;
  lenders: readonly [TenantScope, TenantScope];
  close(): Promise<void>;
};

export const houses: Readonly<Record<Database['kind'], () => Promise<House>>> = {
  pglite: async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'creditplane-tenancy-'));
    copyMigrated(dataDir);
    const open = () => openPglite({ dataDir });
    return {
      open,
      lenders: await twoLenders(await open()),
      close: async () => rmSync(dataDir, { recursive: true, force: true }),
    };
  },
  postgres: async () => {
    const server = await startPostgres();
    const connectionString = await ordinaryLogin(server.url);
    // One connection, so that each transaction gets the one that the last tenant has used.
    const open = async () => openPostgres({ connectionString, poolMin: 0, poolMax: 1 });
    const wide = openPostgres({ connectionString, poolMin: 0, poolMax: 10 });
    await wide.bootstrap();
    await migrate(wide, allMigrations());
    return { open, lenders: await twoLenders(wide), close: () => server.stop() };
  },
};

async function twoLenders(database: Database): Promise<readonly [TenantScope, TenantScope]> {
  const controlPlane = await createControlPlane({ database });
  try {
    const other = await controlPlane.provision({ name: 'Other lender' });
    for (const key of [controlPlane.secretKey, other.secretKey]) {
      const lender = lenderOf(controlPlane.url, key);
      await lender.call('POST', '/webhook-endpoints', { url: `${controlPlane.url}/nowhere` });
      await lender.call('PATCH', '/admin/settings', { rateLimitPerMinute: 5_000 });
      const userId = await lender.createApplicant({ externalId: 'person-1' });
      const draft = await lender.call('POST', '/applications/drafts', application(userId));
      if (draft.status !== 201) throw new Error(`Not drafted: ${JSON.stringify(draft.body)}`);
      const decided = await lender.apply(userId, {
        externalId: 'order-1',
        metadata: { basket: '7' },
      });
      if (decided.body['status'] !== 'approved')
        throw new Error(`Not decided: ${JSON.stringify(decided.body)}`);
    }
    return [
      { tenantId: controlPlane.tenantId, mode: 'test' },
      { tenantId: other.tenantId, mode: 'test' },
    ];
  } finally {
    await controlPlane.stop();
  }
}
