import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { DomainEvent, EventMetadata } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import { findTestClock, type TestClock } from '../clocks/test-clocks.ts';
import type { Database, Deferrable, Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { type Append, appendEvents, isConflict, StreamConflict } from '../event-store/append.ts';
import type { EventCatalogue } from '../event-store/catalogue.ts';
import { readStream, type Stream } from '../event-store/stream.ts';
import { insertJobs, type NewJob } from '../jobs/queue.ts';
import { carried } from '../telemetry/tracing/continue-trace.ts';
import type { Cause } from './cause.ts';

export type { Cause };

/** As much of an event as its effects must know of it: a job may have kept no more. */
export type CausingEvent = Pick<DomainEvent, 'eventId'> &
  Partial<Pick<DomainEvent, 'eventTimestamp'>> & {
    metadata: Pick<EventMetadata, 'correlationId' | 'traceparent' | 'testClockId'>;
  };

/** One transaction inside one tenant: events, read models and jobs commit together or not at all. */
export type Work = {
  readonly scope: TenantScope;
  readonly cause: Cause;
  /** Domain time: of the test clock that the work lives by, else the real one. */
  readonly now: Date;
  readonly ids: IdGenerator;
  tables<Tables>(): Kysely<Tables>;
  readStream(aggregateId: string): Promise<Stream>;
  /**
   * `source` is the context that writes. Sent with the next statement or with COMMIT; where a stream moved, that one
   * fails and `WorkFactory.run` begins again.
   */
  append(source: string, ...appends: Append[]): Promise<void>;
  schedule(...jobs: NewJob[]): Promise<void>;
  /** A write whose answer nobody reads: sent with the next statement or with COMMIT, and failing there. */
  defer(query: Deferrable): void;
  afterCommit(action: () => void): void;
  /**
   * The same work, written as caused by this event: in its conversation, by the system. Under a test clock it happens at
   * the event's own moment, since time stands still until all that follows from an event is done.
   */
  causedBy(event: CausingEvent): Work;
  /** The same work by the time of a test clock; undefined where this tenant and mode have no such clock. */
  onTestClock(testClockId: string): Promise<Work | undefined>;
};

export type WorkFactory = {
  /** Work in an open transaction that has already entered the tenant. */
  inside(transaction: Transaction, scope: TenantScope, cause: Cause): Work;
  /**
   * Opens a transaction, enters the tenant, runs, commits. Where a stream moved meanwhile, everything is read and
   * decided again in a new transaction, so `effect` must do nothing outside it.
   */
  run<Result>(scope: TenantScope, cause: Cause, effect: (work: Work) => Promise<Result>): Promise<Result>;
  /** The same for reading: the database refuses every write. */
  read<Result>(scope: TenantScope, cause: Cause, query: (work: Work) => Promise<Result>): Promise<Result>;
};

export type WorkParts = {
  database: Database;
  catalogue: EventCatalogue;
  clock: Clock;
  ids: IdGenerator;
  /** Rung after a commit that wrote events. */
  onEvents: () => void;
  /** Rung after a commit that wrote jobs. */
  onJobs: () => void;
};

const conflictAttempts = 10;

export function createWorkFactory(parts: WorkParts): WorkFactory {
  const at = (transaction: Transaction, scope: TenantScope, cause: Cause, now: Date): Work => ({
    scope,
    cause,
    now,
    ids: parts.ids,
    tables: () => transaction.tables(),
    readStream: (aggregateId) => readStream(transaction, parts.catalogue, aggregateId),
    append: async (source, ...appends) => {
      const metadata = metadataOf(source, scope, cause);
      appendEvents(transaction, appends, { metadata, now, ids: parts.ids, catalogue: parts.catalogue });
      transaction.afterCommit(parts.onEvents);
    },
    schedule: async (...jobs) => {
      const testClock = cause.testClockId && (await mustFindClock(transaction, cause.testClockId, 'share'));
      insertJobs(transaction, scope, cause, jobs, {
        ids: parts.ids,
        now: parts.clock.now(),
        ...(testClock ? { testClock } : {}),
      });
      transaction.afterCommit(parts.onJobs);
    },
    defer: transaction.defer,
    afterCommit: (action) => transaction.afterCommit(action),
    causedBy: (event) => {
      const { eventTimestamp, metadata } = event;
      const then = metadata.testClockId && eventTimestamp ? new Date(eventTimestamp) : now;
      return at(transaction, scope, causeOf(event, cause), then);
    },
    onTestClock: async (testClockId) => {
      const testClock = await findTestClock(transaction, testClockId, 'share');
      return testClock && at(transaction, scope, { ...cause, testClockId }, testClock.now);
    },
  });
  const inside: WorkFactory['inside'] = (transaction, scope, cause) =>
    at(transaction, scope, cause, parts.clock.now());
  const opened = async (
    transaction: Transaction,
    scope: TenantScope,
    cause: Cause,
    lock?: 'share',
  ): Promise<Work> => {
    if (!cause.testClockId) return inside(transaction, scope, cause);
    return at(transaction, scope, cause, (await mustFindClock(transaction, cause.testClockId, lock)).now);
  };
  return {
    inside,
    read: (scope, cause, query) =>
      parts.database.reading({ role: 'tenant', ...scope }, async (transaction) =>
        query(await opened(transaction, scope, cause)),
      ),
    run: async (scope, cause, effect) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await parts.database.transaction({ role: 'tenant', ...scope }, async (transaction) =>
            effect(await opened(transaction, scope, cause, 'share')),
          );
        } catch (error) {
          if (!(error instanceof StreamConflict || isConflict(error))) throw error;
          if (attempt === conflictAttempts)
            throw error instanceof StreamConflict ? error : new StreamConflict(error);
        }
      }
    },
  };
}

async function mustFindClock(
  transaction: Transaction,
  testClockId: string,
  lock: 'share' | undefined,
): Promise<TestClock> {
  const testClock = await findTestClock(transaction, testClockId, lock);
  if (!testClock) throw new Error(`There is no test clock ${testClockId} here.`);
  return testClock;
}

function causeOf(event: CausingEvent, parent: Cause): Cause {
  const { correlationId, traceparent, testClockId = parent.testClockId } = event.metadata;
  return {
    correlationId,
    causationId: event.eventId,
    actor: 'system',
    ...(testClockId ? { testClockId } : {}),
    ...(traceparent ? { traceparent } : {}),
  };
}

function metadataOf(source: string, scope: TenantScope, cause: Cause): EventMetadata {
  const traceparent = carried(cause.traceparent);
  return {
    correlationId: cause.correlationId,
    causationId: cause.causationId,
    ...(cause.userId ? { userId: cause.userId } : {}),
    tenantId: scope.tenantId,
    source,
    mode: scope.mode,
    actor: cause.actor,
    ...(cause.testClockId ? { testClockId: cause.testClockId } : {}),
    ...(traceparent ? { traceparent } : {}),
  };
}
