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
import type { Connection, ConnectionSource, Statement } from './connection.ts';
import { type PatientConnection, patientOver } from './patient-connection.ts';
import { tracedConnection } from './statement-spans.ts';

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

const patients = new WeakMap<Connection, PatientConnection>();

function hold(held: Connection): HeldConnection {
  const patient = patients.get(held) ?? patientOver(tracedConnection(held));
  patients.set(held, patient);
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

const names = new Map<string, string>();

/** A stable name per statement text. The texts are a closed set: lists travel as one array parameter. */
function statementName(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = `cp_${createHash('sha256').update(text).digest('base64url').slice(0, 20)}`;
  if (names.size < 2000) names.set(text, name);
  return name;
}
