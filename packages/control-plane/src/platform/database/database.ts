import { type Kysely, type RawBuilder, sql } from 'kysely';
import { bootstrapDatabase } from './bootstrap.ts';
import { connectionUnder, statementOf } from './dialect.ts';
import { enterScope, type Scope, type TenantScope } from './scope.ts';

/** A query of Kysely's `sql`, not executed. */
export type Deferrable = Pick<RawBuilder<unknown>, 'compile'>;

/** An open transaction under one role. Everything inside commits together or not at all. */
export type Transaction = {
  /** The query builder over the tables a caller names by type; the tables must be its own. */
  tables<Tables>(): Kysely<Tables>;
  /** Writes whose answer nobody reads: sent with the next statement or with COMMIT, and failing there. */
  defer(query: Deferrable): void;
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

/**
 * What both drivers share. BEGIN and the scope travel with the first statement, what was deferred with the next one or
 * with COMMIT: on a network each round trip costs more than most statements. A transaction that asked nothing sends
 * nothing.
 */
export function databaseOver(
  kind: DatabaseKind,
  kysely: Kysely<unknown>,
  close: () => Promise<void>,
): Database {
  return {
    kind,
    transaction: async (scope, work) => {
      const afterCommit: (() => void)[] = [];
      const result = await kysely.connection().execute(async (single) => {
        const connection = await connectionUnder(single);
        for (const text of ['begin', ...enterScope(scope)]) connection.later({ text, parameters: [] });
        let deferred = false;
        try {
          const value = await work({
            tables: <Tables>() => single as unknown as Kysely<Tables>,
            enter: async (tenant) => {
              for (const text of enterScope({ role: 'tenant', ...tenant })) {
                connection.later({ text, parameters: [] });
              }
            },
            defer: (query) => {
              deferred = true;
              connection.later(statementOf(query.compile(single)));
            },
            afterCommit: (action) => afterCommit.push(action),
          });
          if (connection.asked() || deferred) await connection.run(commit);
          return value;
        } catch (error) {
          const begun = connection.asked();
          connection.forget();
          // A connection that died cannot roll back; the first error is the one that matters.
          if (begun) await connection.run(rollback).catch(() => undefined);
          throw error;
        } finally {
          connection.forget();
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

const commit = { text: 'commit', parameters: [] };
const rollback = { text: 'rollback', parameters: [] };
