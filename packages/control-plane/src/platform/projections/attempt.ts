import type { Database, Transaction } from '../database/database.ts';
import { isConflict } from '../event-store/append.ts';

/** Thrown to undo a transaction that did what it was for. */
class Undone extends Error {
  readonly value: unknown;
  constructor(value: unknown) {
    super('Only compared.');
    this.value = value;
  }
}

const attempts = 10;

/**
 * A transaction of the owner, tried again where it got in the way of a command. With `undo` it leaves no trace and gives
 * what it came to all the same.
 */
export async function attempt<Result>(
  database: Database,
  undo: boolean,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await database.transaction({ role: 'owner' }, async (transaction) => {
        const result = await work(transaction);
        if (undo) throw new Undone(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Undone) return error.value as Result;
      if (!isConflict(error) || tries === attempts) throw error;
    }
  }
}
