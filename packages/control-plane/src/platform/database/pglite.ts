import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite, type Results } from '@electric-sql/pglite';
import type { QueryResult } from 'kysely';
import type { Connection, Statement } from './connection.ts';
import { type Database, databaseOver } from './database.ts';
import { kyselyOver } from './dialect.ts';

/** True where no database has been made in the folder yet, or its making was cut short. */
export function isNewFolder(dataDir: string): boolean {
  return !existsSync(join(dataDir, 'PG_VERSION')) || existsSync(unfinishedMark(dataDir));
}

/** Stands beside a folder while its database is being made: a process killed meanwhile leaves half of one. */
function unfinishedMark(dataDir: string): string {
  return `${dataDir}.unfinished`;
}

export type PgliteOptions = {
  /** A folder, or nothing for a database in memory that is gone with the process. */
  dataDir?: string;
  /** A migrated snapshot to start a new folder from. */
  snapshot?: Blob;
};

/**
 * PostgreSQL in process. It has one connection, so transactions queue; advisory locks and SKIP LOCKED prove
 * nothing here.
 */
export async function openPglite(options: PgliteOptions): Promise<Database & { dump(): Promise<Blob> }> {
  const pglite = await create(options);
  let last: Promise<void> = Promise.resolve();
  const releases = new WeakMap<Connection, () => void>();

  const kysely = kyselyOver({
    acquire: async () => {
      const before = last;
      const { promise, resolve } = Promise.withResolvers<void>();
      last = promise;
      await before;
      const connection: Connection = { run: (statements) => runInOrder(pglite, statements) };
      releases.set(connection, resolve);
      return connection;
    },
    release: async (connection) => releases.get(connection)?.(),
  });
  return {
    ...databaseOver('pglite', kysely, async () => {
      await last;
      await pglite.close();
    }),
    dump: () => pglite.dumpDataDir('gzip'),
  };
}

/** What has no parameters goes as one script up to the next that has; the last result is the answer. */
async function runInOrder(pglite: PGlite, statements: readonly Statement[]): Promise<QueryResult<never>> {
  let script: string[] = [];
  let last: Results | undefined;
  for (const { text, parameters } of statements) {
    if (parameters.length === 0) {
      script.push(text);
      continue;
    }
    if (script.length > 0) await pglite.exec(script.join(';\n'));
    script = [];
    last = await pglite.query(text, [...parameters]);
  }
  if (script.length > 0) last = (await pglite.exec(script.join(';\n'))).at(-1);
  return { rows: (last?.rows ?? []) as never[], numAffectedRows: BigInt(last?.affectedRows ?? 0) };
}

async function create({ dataDir, snapshot }: PgliteOptions): Promise<PGlite> {
  const loaded = snapshot ? { loadDataDir: snapshot } : {};
  if (!dataDir) return PGlite.create(loaded);
  mkdirSync(dirname(dataDir), { recursive: true, mode: 0o700 });
  if (!isNewFolder(dataDir)) return PGlite.create({ dataDir, ...loaded });
  // Only what this program itself began; a folder that holds anything else is left for PGlite to refuse.
  if (existsSync(unfinishedMark(dataDir))) rmSync(dataDir, { recursive: true, force: true });
  writeFileSync(unfinishedMark(dataDir), '', { mode: 0o600 });
  const pglite = await PGlite.create({ dataDir, ...loaded });
  rmSync(unfinishedMark(dataDir));
  return pglite;
}
