import { createHash } from 'node:crypto';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';

/** One connection, as much of it as a driver must offer. */
export type Connection = {
  /** `name` is set for statements with parameters, so that the server plans each once. */
  query(text: string, parameters: readonly unknown[], name?: string): Promise<QueryResult<never>>;
};

export type ConnectionSource = {
  acquire(): Promise<Connection>;
  release(connection: Connection): Promise<void>;
};

/** Kysely over a source of connections. Transactions are opened by `databaseOver`, never by Kysely. */
export function kyselyOver(source: ConnectionSource): Kysely<unknown> {
  const dialect: Dialect = {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOver(source),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
  return new Kysely<unknown>({ dialect });
}

type HeldConnection = DatabaseConnection & { held: Connection };

function driverOver(source: ConnectionSource): Driver {
  const refuse = async (): Promise<void> => {
    throw new Error('Open transactions through Database.transaction, which sets the role and the tenant.');
  };
  return {
    init: async () => undefined,
    destroy: async () => undefined,
    acquireConnection: async () => hold(await source.acquire()),
    releaseConnection: (connection) => source.release((connection as HeldConnection).held),
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
  };
}

function hold(held: Connection): HeldConnection {
  return {
    held,
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
      held.query(
        query.sql,
        query.parameters,
        query.parameters.length > 0 ? statementName(query.sql) : undefined,
      ),
    // biome-ignore lint/correctness/useYield: nothing here reads row by row, and a silent empty stream would lie.
    streamQuery: async function* () {
      throw new Error('Row streaming is not offered by this driver.');
    },
  };
}

const names = new Map<string, string>();

/** A stable name per statement text. The texts are a closed set: lists travel as one array parameter. */
function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `cp_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  if (names.size < 2000) names.set(text, name);
  return name;
}
