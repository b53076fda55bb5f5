import { analyticsContext } from '../../contexts/analytics/index.ts';
import { Fault } from '../../kernel/faults.ts';
import type { Database } from '../../platform/database/database.ts';
import type { WorkFactory } from '../../platform/unit-of-work/work.ts';

/** Where the figures of analytics are, with the checkpoint and the dead letters of who counts them. */
export type FiguresPlace = {
  database: Database;
  works: WorkFactory;
  /** Whether that is a database of their own. */
  apart: boolean;
  /** From now on it may be asked. */
  open: () => void;
};

/** Whether a context keeps what it does in another database than the event log's. */
export function isApart(
  { figures }: { figures: Pick<FiguresPlace, 'apart'> },
  { name }: { name: string },
): boolean {
  return figures.apart && name === analyticsContext.name;
}

/**
 * A database of their own may be away when a process starts, and has no tables before it was there once: until it is
 * opened it answers as one that is away, so that lending goes on without figures.
 */
export function figuresApart(database: Database, worksOn: (database: Database) => WorkFactory): FiguresPlace {
  let open = false;
  const opened = <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (open) return work();
    const publicMessage = 'The database of the figures cannot be reached at this moment. Try again.';
    const headers = { 'Retry-After': '5' };
    return Promise.reject(new Fault({ code: 'unavailable', publicMessage, headers }));
  };
  const gated: Database = {
    ...database,
    transaction: (scope, work) => opened(() => database.transaction(scope, work)),
    reading: (scope, work) => opened(() => database.reading(scope, work)),
  };
  return {
    database: gated,
    works: worksOn(gated),
    apart: true,
    open: () => {
      open = true;
    },
  };
}
