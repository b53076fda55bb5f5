import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { type Database, databaseOver } from './database.ts';
import { type Connection, kyselyOver } from './dialect.ts';

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
      const connection: Connection = {
        query: async (text, parameters) => {
          if (parameters.length === 0) {
            const results = await pglite.exec(text);
            const result = results.at(-1);
            return {
              rows: (result?.rows ?? []) as never[],
              numAffectedRows: BigInt(result?.affectedRows ?? 0),
            };
          }
          const result = await pglite.query(text, [...parameters]);
          return { rows: result.rows as never[], numAffectedRows: BigInt(result.affectedRows ?? 0) };
        },
      };
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
