import { type Kysely, sql } from 'kysely';
import { bootstrapDatabase } from './bootstrap.ts';
import { enterScope, type Scope, type TenantScope } from './scope.ts';

/** An open transaction under one role. Everything inside commits together or not at all. */
export type Transaction = {
  /** The query builder over the tables a caller names by type; the tables must be its own. */
  tables<Tables>(): Kysely<Tables>;
  /** From `worker` into one tenant, before any effect. */
  enter(scope: TenantScope): Promise<void>;
  /** Runs after a successful commit, in order; a failure there is not a failure of the transaction. */
  afterCommit(action: () => void): void;
};

export type DatabaseKind = 'pglite' | 'postgres';

export type Database = {
  readonly kind: DatabaseKind;
  /** Runs `work` in one transaction under `scope`; rolls back and rethrows on any error. */
  transaction<Result>(scope: Scope, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** Makes the roles and the migrations table where they are missing. */
  bootstrap(): Promise<void>;
  /** Milliseconds of one empty statement. */
  ping(): Promise<number>;
  close(): Promise<void>;
};

/** What both drivers share: BEGIN with the scope in one round trip, then COMMIT or ROLLBACK. */
export function databaseOver(
  kind: DatabaseKind,
  kysely: Kysely<unknown>,
  close: () => Promise<void>,
): Database {
  return {
    kind,
    transaction: async (scope, work) => {
      const afterCommit: (() => void)[] = [];
      const result = await kysely.connection().execute(async (connection) => {
        await run(connection, `begin; ${enterScope(scope)}`);
        try {
          const value = await work({
            tables: <Tables>() => connection as unknown as Kysely<Tables>,
            enter: (tenant) => run(connection, enterScope({ role: 'tenant', ...tenant })),
            afterCommit: (action) => afterCommit.push(action),
          });
          await run(connection, 'commit');
          return value;
        } catch (error) {
          // A connection that died cannot roll back; the first error is the one that matters.
          await run(connection, 'rollback').catch(() => undefined);
          throw error;
        }
      });
      for (const action of afterCommit) action();
      return result;
    },
    bootstrap: () => bootstrapDatabase(kysely),
    ping: async () => {
      const started = performance.now();
      await sql`select 1`.execute(kysely);
      return performance.now() - started;
    },
    close,
  };
}

async function run(connection: Kysely<unknown>, statements: string): Promise<void> {
  await sql.raw(statements).execute(connection);
}
