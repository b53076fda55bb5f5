import type { Database } from '../database/database.ts';
import type { Reaction } from '../event-bus/reaction.ts';
import type { EventCatalogue } from '../event-store/catalogue.ts';
import type { StoredEvent } from '../event-store/rows.ts';
import type { Cause } from '../unit-of-work/cause.ts';
import type { Work, WorkFactory } from '../unit-of-work/work.ts';

/** A table that the event log tells, but for the columns that no event may hold. */
export type ProjectedTable = {
  /** `schema.table`. */
  readonly name: string;
  /** The columns of its primary key, or of a unique constraint, that the log tells. */
  readonly key: readonly string[];
  /** The column that says which stream or event a row is of. */
  readonly of: string;
  /** Columns that are not from the log, and why. A rebuild leaves them as they are. */
  readonly kept: Readonly<Record<string, string>>;
  /** True where a row cannot be without its kept columns: one that is lost cannot be made anew from the log. */
  readonly needsKept?: boolean;
};

/** Values by column, as JSON: dates as text, bytes never. The tenant's two columns are added. */
export type Row = Readonly<Record<string, unknown>>;

/** What a rebuild writes through. */
export type Rewriting = {
  readonly work: Work;
  /**
   * Makes these the rows that the table has of the streams or events at hand: others of theirs are deleted. A row that is
   * there keeps its kept columns.
   */
  put(table: string, rows: readonly Row[]): Promise<void>;
};

/** The whole of one aggregate's history. */
export type ProjectedStream = { aggregateId: string; version: number; events: readonly StoredEvent[] };

/** Tables that commands write themselves, in the transaction of their events: each row told by one stream. */
export type StreamProjection = {
  readonly kind: 'streams';
  readonly name: string;
  readonly aggregateType: string;
  readonly tables: readonly ProjectedTable[];
  readonly rewrite: (into: Rewriting, streams: readonly ProjectedStream[]) => Promise<void>;
};

/** Tables that a consumer writes beside other effects, which are not repeated: each row told by one event. */
export type EventProjection = {
  readonly kind: 'events';
  readonly name: string;
  /** What it has not come to, or has put aside, is not told yet. */
  readonly consumer: string;
  readonly eventTypes: Reaction['eventTypes'];
  readonly tables: readonly ProjectedTable[];
  readonly rewrite: (into: Rewriting, events: readonly StoredEvent[]) => Promise<void>;
};

/** All tables of a schema, filled by a consumer that does nothing else: built anew beside the old ones, then exchanged. */
export type SchemaProjection = {
  readonly kind: 'schema';
  readonly name: string;
  readonly schema: string;
  readonly tables: readonly Pick<ProjectedTable, 'name' | 'kept'>[];
  /** The consumer's reaction, writing to the tables of this schema. */
  readonly reaction: (schema: string) => Reaction;
};

export type Projection = StreamProjection | EventProjection | SchemaProjection;

/** What a rebuild came to. */
export type Rebuilt = {
  projection: string;
  /** Streams or events that were read. */
  read: number;
  /** Rows that stood otherwise than the log tells. */
  changed: number;
  /** Rows that were not there. */
  added: number;
  /** Rows of known streams or events that the log does not tell. */
  removed: number;
  /** Rows that the log tells of but cannot make, since what no event holds of them is gone. */
  lost: number;
  /** Rows of no stream or event of the log. They are told, not touched. */
  unexplained: number;
};

export type Progress = { projection: string; done: number; total: number };

/** What every rebuild needs of the program. */
export type RebuildParts = {
  /** Where the tables and the checkpoints of their consumers are. */
  database: Database;
  /** Where the event log is, if it is in another database. */
  log?: Database;
  catalogue: EventCatalogue;
  works: WorkFactory;
  cause: Cause;
};

/** How a rebuild is to go. */
export type Rebuilding = {
  /** True: everything is compared and nothing is changed. */
  readonly verifyOnly: boolean;
  readonly onProgress: (progress: Progress) => void;
};
