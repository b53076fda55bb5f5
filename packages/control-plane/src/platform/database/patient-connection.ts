import type { QueryResult } from 'kysely';
import type { Connection, Statement } from './connection.ts';

/**
 * A connection that keeps what may wait and sends it with what is asked next. On a network each round trip costs more than
 * most statements, so BEGIN, scope, writes whose answer nobody reads and the end of a reading all travel with others.
 */
export type PatientConnection = {
  /** What opens a transaction; sent with its first statement, and never where none comes. */
  begin(opening: readonly Statement[]): void;
  /** Sent ahead of the next statement; its failure is that one's. */
  later(statement: Statement): void;
  /** What waits and this one. */
  run(statement: Statement): Promise<QueryResult<never>>;
  /** Ends the transaction, where one was opened, with what waits. */
  end(ending: Statement): Promise<void>;
  /** Ends it with whatever comes next on the connection, or in a moment. Only for what wrote nothing. */
  endLater(ending: Statement): void;
  /** Drops what waits and ends the transaction, where one was opened. */
  abandon(ending: Statement): Promise<void>;
};

/** An open reading holds neither a snapshot nor a transaction id between statements, only its tables' definitions. */
const longestOpenMs = 5;

export function patientOver(connection: Connection): PatientConnection {
  let opening: readonly Statement[] = [];
  let waiting: Statement[] = [];
  /** The end of a reading that nobody waits for. */
  let ending: { statement: Statement; timer: NodeJS.Timeout } | undefined;
  let open = false;

  const taken = (): Statement[] => {
    const ended = ending ? [ending.statement] : [];
    clearTimeout(ending?.timer);
    const statements = [...ended, ...opening, ...waiting];
    ending = undefined;
    opening = [];
    waiting = [];
    return statements;
  };
  const run = (statement: Statement): Promise<QueryResult<never>> => {
    open = true;
    return connection.run([...taken(), statement]);
  };
  const close = (): void => {
    open = false;
    opening = [];
    waiting = [];
  };

  return {
    begin: (statements) => {
      opening = statements;
    },
    later: (statement) => {
      waiting.push(statement);
    },
    run,
    end: async (statement) => {
      if (open || waiting.length > 0) await run(statement);
      close();
    },
    endLater: (statement) => {
      if (open) {
        const endNow = (): void => {
          ending = undefined;
          // A connection that died has nothing to end.
          connection.run([statement]).catch(() => undefined);
        };
        ending = { statement, timer: setTimeout(endNow, longestOpenMs) };
      }
      close();
    },
    abandon: async (statement) => {
      const begun = open;
      close();
      if (begun) await connection.run([statement]);
    },
  };
}
