import type { Kysely, KyselyPlugin } from 'kysely';
import type { Database, Transaction } from '../../src/platform/database/database.ts';

/** Thrown at the moment of the crash, and to everything that the dead process still tries. */
class Crashed extends Error {
  override readonly name = 'Crashed';
}

export type CrashableDatabase = {
  /** What the process is given. */
  database: Database;
  /** Dies at the nth place from now: at a BEGIN, before a statement, before a COMMIT, or right after one. */
  crashAfter(places: number): void;
  isDead(): boolean;
  /** Resolves when no transaction of this process is open any more. */
  settled(): Promise<void>;
};

/** One process's way to a database that outlives it. Dead, it reaches the database no more, as after a SIGKILL. */
export function crashable(shared: Database): CrashableDatabase {
  let placesLeft: number | undefined;
  let dead = false;
  const open = new Set<Promise<unknown>>();

  const place = (): void => {
    if (placesLeft !== undefined && !dead) {
      placesLeft -= 1;
      dead = placesLeft < 0;
    }
    if (dead) throw new Crashed('The process is dead.');
  };
  const watch: KyselyPlugin = {
    transformQuery: ({ node }) => {
      place();
      return node;
    },
    transformResult: async ({ result }) => result,
  };
  const watched = (transaction: Transaction): Transaction => ({
    ...transaction,
    tables: <Tables>(): Kysely<Tables> => transaction.tables<Tables>().withPlugin(watch),
    defer: (query) => {
      place();
      transaction.defer(query);
    },
    enter: async (scope) => {
      place();
      await transaction.enter(scope);
    },
  });

  const dying =
    (begin: 'transaction' | 'reading'): Database['transaction'] =>
    async (scope, work) => {
      place();
      const running = shared[begin](scope, async (opened) => {
        const value = await work(watched(opened));
        place();
        return value;
      });
      open.add(running);
      try {
        const value = await running;
        // Committed, and nobody will ever hear of it.
        place();
        return value;
      } finally {
        open.delete(running);
      }
    };

  return {
    database: {
      ...shared,
      transaction: dying('transaction'),
      reading: dying('reading'),
      close: async () => {},
    },
    crashAfter: (places) => {
      placesLeft = places;
    },
    isDead: () => dead,
    settled: async () => {
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}
