import type { QueryResult } from 'kysely';

export type DatabaseKind = 'pglite' | 'postgres';

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
