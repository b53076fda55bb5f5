import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrateDatabase } from '../../../src/composition/database-operations.ts';
import { VendorFailed } from '../../../src/contexts/providers/connectors/connector.ts';
import { platformTenantId } from '../../../src/contexts/providers/health/platform-tenant.ts';
import { createIdGenerator } from '../../../src/kernel/ids.ts';
import { seededRandom } from '../../../src/platform/crypto/random-source.ts';
import type { Database } from '../../../src/platform/database/database.ts';
import { openPostgres } from '../../../src/platform/database/postgres.ts';
import { createWorkFactory } from '../../../src/platform/unit-of-work/work.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import { type VaultWorld, vaultWorld } from '../users/vault-world.ts';
import { anApplicant, cause, providersOver, vendor } from './providers-world.ts';

let server: PostgresServer;
let databases: Database[];
let world: VaultWorld;
beforeAll(async () => {
  server = await startPostgres();
  await migrateDatabase({ dataDir: 'none', databaseUrl: server.url });
  databases = [1, 2].map(() => openPostgres({ connectionString: server.url, poolMin: 0, poolMax: 20 }));
  world = await vaultWorld(databases[0]);
}, 60_000);
afterAll(async () => {
  await Promise.all(databases.map((database) => database.close()));
  await server.stop();
});

it('is told once by two processes that find a provider down, and well again, at the same moment', {
  timeout: 60_000,
}, async () => {
  for (const round of Array.from({ length: 8 }, (_, index) => index)) {
    const name = `bureau-${round}`;
    let isDown = true;
    const { connector } = vendor(
      () => (isDown ? Promise.reject(new VendorFailed('vendor_error')) : Promise.resolve('answer')),
      name,
    );
    const connectors = [{ ...connector, retry: { firstWaitMs: 1 } }];
    // Each process has its own pool, circuits and memory of what is told.
    const processes = databases.map((database, index) =>
      providersOver(world, {
        connectors,
        works: createWorkFactory({
          database,
          catalogue: world.catalogue,
          clock: world.clock,
          ids: createIdGenerator(world.clock, seededRandom(`${name}-${index}`)),
          onEvents: () => {},
          onJobs: () => {},
        }),
      }),
    );
    const caller = world.caller();
    const askAll = async (each: number): Promise<void> => {
      const requests = await Promise.all(
        processes.flatMap((process) =>
          Array.from({ length: each }, async () => ({
            process,
            request: (await anApplicant(world, '000-01-0001', { kind: 'bureau', caller })).request,
          })),
        ),
      );
      await Promise.all(requests.map(({ process, request }) => process.port.request(caller, cause, request)));
    };
    const told = async (tenantId: string, aggregateId: string): Promise<string[]> => {
      const scope = { tenantId, mode: 'test' } as const;
      const { events } = await world.works.run(scope, cause, (work) => work.readStream(aggregateId));
      return events.map(({ payload }) => (payload as { status: string }).status);
    };
    const everywhere = async () => [
      await told(caller.tenantId, `provider:${name}:test:${caller.tenantId}`),
      await told(platformTenantId, `service:provider:${name}:test`),
    ];
    await askAll(6);
    expect(await everywhere()).toEqual([['degraded'], ['degraded']]);
    isDown = false;
    world.clock.advance(130_000);
    // Three trials close each circuit; whoever asks next finds it closed.
    for (const _ of [1, 2, 3, 4, 5]) await askAll(1);
    expect(await everywhere()).toEqual([
      ['degraded', 'recovered'],
      ['degraded', 'healthy'],
    ]);
  }
});
