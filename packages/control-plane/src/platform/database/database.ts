import { type Kysely, type RawBuilder, sql } from 'kysely';
import { bootstrapDatabase } from './bootstrap.ts';
import type { DatabaseKind, Statement } from './connection.ts';
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

export type Database = {
  readonly kind: DatabaseKind;
  /** Runs `work` in one transaction under `scope`; rolls back and rethrows on any error. */
  transaction<Result>(scope: Scope, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
  /** The same for reading only: the database refuses writes, and nobody waits for its end. */
  reading<Result>(scope: Scope, work: (transaction: Transaction) => Promise<Result>): Promise<Result>;
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
  const run = async <Result>(
    access: Access,
    scope: Scope,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> => {
    const afterCommit: (() => void)[] = [];
    const result = await kysely.connection().execute(async (single) => {
      const connection = await connectionUnder(single);
      connection.begin([begin[access], enterScope(scope, kind)]);
      try {
        const value = await work({
          tables: <Tables>() => single as unknown as Kysely<Tables>,
          enter: async (tenant) => connection.later(enterScope({ role: 'tenant', ...tenant }, kind)),
          defer: (query) => connection.later(statementOf(query.compile(single))),
          afterCommit: (action) => afterCommit.push(action),
        });
        if (access === 'read' && kind === 'postgres') connection.endLater(commit);
        else await connection.end(commit);
        return value;
      } catch (error) {
        // A connection that died cannot roll back; the first error is the one that matters.
        await connection.abandon(rollback).catch(() => undefined);
        throw error;
      }
    });
    for (const action of afterCommit) action();
    return result;
  };
  return {
    kind,
    transaction: (scope, work) => run('write', scope, work),
    reading: (scope, work) => run('read', scope, work),
    bootstrap: () => bootstrapDatabase(kysely),
    ping: async () => {
      const started = performance.now();
      await sql`select 1`.execute(kysely);
      return performance.now() - started;
    },
    close,
  };
}

type Access = 'read' | 'write';

const plain = (text: string): Statement => ({ text, parameters: [], name: text.replaceAll(' ', '_') });
const begin: Readonly<Record<Access, Statement>> = {
  read: plain('begin read only'),
  write: plain('begin'),
};
const commit = plain('commit');
const rollback = plain('rollback');
