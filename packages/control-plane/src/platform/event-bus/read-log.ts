import type { Database, Transaction } from '../database/database.ts';
import type { Scope } from '../database/scope.ts';

type Readable = Pick<Transaction, 'tables'>;

/** Reads the event log on behalf of a transaction of the database where a consumer's effects are kept. */
export type ReadLog = <Result>(
  transaction: Readable,
  scope: Scope,
  read: (log: Readable) => Promise<Result>,
) => Promise<Result>;

/** In the same transaction where the log is in the same database; else in one of its own there. */
export function readLogOf(log: Database | undefined): ReadLog {
  return log
    ? (_transaction, scope, read) => log.reading(scope, read)
    : (transaction, _scope, read) => read(transaction);
}
