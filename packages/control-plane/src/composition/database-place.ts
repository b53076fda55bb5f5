import { join } from 'node:path';
import type { Database } from '../platform/database/database.ts';
import { lockFolder } from '../platform/database/lock-file.ts';
import { isNewFolder, openPglite } from '../platform/database/pglite.ts';
import { openPostgres } from '../platform/database/postgres.ts';

/** Which database an operation is about: PostgreSQL where an address is given, else the embedded one of the folder. */
export type DatabasePlace = {
  dataDir: string;
  databaseUrl?: string | undefined;
  /** PostgreSQL of the figures, where they have one of their own. */
  analyticsDatabaseUrl?: string | undefined;
};

/** There is no embedded database in the folder, or it is one that nothing was ever put into. */
export class NoDatabase extends Error {
  override readonly name = 'NoDatabase';
}

/** What to call it towards people: never with a password. */
export function nameOfPlace({ dataDir, databaseUrl }: DatabasePlace): string {
  if (!databaseUrl) return join(dataDir, 'database');
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
}

/**
 * Opens the database for one operation and closes it. The folder of an embedded one is locked meanwhile: a running
 * server is refused by name. `create` lets a new folder become a database.
 */
export async function withDatabase<Result>(
  place: DatabasePlace,
  { create }: { create: boolean },
  operate: (database: Database) => Promise<Result>,
): Promise<Result> {
  if (place.databaseUrl) {
    return closing(openForOperations(place.databaseUrl), operate);
  }
  const folder = join(place.dataDir, 'database');
  if (!create && isNewFolder(folder)) {
    throw new NoDatabase(`There is no database in ${place.dataDir}.`);
  }
  const lock = lockFolder(place.dataDir);
  try {
    return await closing(await openPglite({ dataDir: folder }), operate);
  } finally {
    lock.release();
  }
}

/** The database of the figures for one operation; undefined where they have none of their own. */
export async function withFigures<Result>(
  { analyticsDatabaseUrl }: DatabasePlace,
  operate: (figures: Database | undefined) => Promise<Result>,
): Promise<Result> {
  return analyticsDatabaseUrl
    ? closing(openForOperations(analyticsDatabaseUrl), operate)
    : operate(undefined);
}

/** Copying a large table outlasts the time that a request may take. */
function openForOperations(connectionString: string): Database {
  return openPostgres({
    connectionString,
    poolMin: 0,
    poolMax: 4,
    statementTimeoutMs: 0,
    idleInTransactionTimeoutMs: 600_000,
  });
}

async function closing<Result>(
  database: Database,
  operate: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return await operate(database);
  } finally {
    await database.close();
  }
}
