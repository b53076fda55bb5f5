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

/** `name` is set where the text comes again, so that the server plans it once. */
export type Statement = { text: string; parameters: readonly unknown[]; name?: string };

/** One connection, as much of it as a driver must offer. */
export type Connection = {
  /**
   * Runs statements in order, in one round trip where the driver can, and answers with the last one's result. The first
   * that fails ends the batch. Only the last may be a script of several, `;` between them.
   */
  run(statements: readonly Statement[]): Promise<QueryResult<never>>;
};

export type ConnectionSource = {
  acquire(): Promise<Connection>;
  release(connection: Connection): Promise<void>;
};

/** A connection that keeps what may wait and sends it with what is asked next. */
export type PatientConnection = {
  /** Sent ahead of the next statement; its failure is that one's. */
  later(statement: Statement): void;
  /** What waits and this one. */
  run(statement: Statement): Promise<QueryResult<never>>;
  /** Whether anything was sent since the last `forget`. */
  asked(): boolean;
  /** Drops what waits. */
  forget(): void;
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

/** The connection under a Kysely that holds one. */
export function connectionUnder(kysely: Kysely<unknown>): Promise<PatientConnection> {
  return kysely.getExecutor().provideConnection(async (connection) => (connection as HeldConnection).patient);
}

export function statementOf({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): Statement {
  return parameters.length > 0
    ? { text: sql, parameters, name: statementName(sql) }
    : { text: sql, parameters };
}

type HeldConnection = DatabaseConnection & { held: Connection; patient: PatientConnection };

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
  const patient = patientOver(held);
  return {
    held,
    patient,
    executeQuery: async <Row>(query: CompiledQuery): Promise<QueryResult<Row>> =>
      patient.run(statementOf(query)),
    // biome-ignore lint/correctness/useYield: nothing here reads row by row, and a silent empty stream would lie.
    streamQuery: async function* () {
      throw new Error('Row streaming is not offered by this driver.');
    },
  };
}

function patientOver(held: Connection): PatientConnection {
  let waiting: Statement[] = [];
  let asked = false;
  return {
    later: (statement) => {
      waiting.push(statement);
    },
    run: (statement) => {
      const statements = [...waiting, statement];
      waiting = [];
      asked = true;
      return held.run(statements);
    },
    asked: () => asked,
    forget: () => {
      waiting = [];
      asked = false;
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
