import type { Kysely } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { EventMetadata } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Database, Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { type Append, appendEvents, isConflict, StreamConflict } from '../event-store/append.ts';
import type { EventCatalogue } from '../event-store/catalogue.ts';
import { readStream, type Stream } from '../event-store/stream.ts';
import { insertJobs, type NewJob } from '../jobs/queue.ts';
import type { Cause } from './cause.ts';

export type { Cause };

/** As much of an event as its effects must know of it: a job may have kept no more. */
export type CausingEvent = {
  eventId: string;
  metadata: Pick<EventMetadata, 'correlationId' | 'traceparent'>;
};

/** One transaction inside one tenant: events, read models and jobs commit together or not at all. */
export type Work = {
  readonly scope: TenantScope;
  readonly cause: Cause;
  readonly now: Date;
  readonly ids: IdGenerator;
  tables<Tables>(): Kysely<Tables>;
  readStream(aggregateId: string): Promise<Stream>;
  /** `source` is the context that writes. Throws `StreamConflict` where a stream moved. */
  append(source: string, ...appends: Append[]): Promise<void>;
  schedule(...jobs: NewJob[]): Promise<void>;
  afterCommit(action: () => void): void;
  /** The same work, written as caused by this event: in its conversation, by the system. */
  causedBy(event: CausingEvent): Work;
};

export type WorkFactory = {
  /** Work in an open transaction that has already entered the tenant. */
  inside(transaction: Transaction, scope: TenantScope, cause: Cause): Work;
  /**
   * Opens a transaction, enters the tenant, runs, commits. Where a stream moved meanwhile, everything is read and
   * decided again in a new transaction, so `effect` must do nothing outside it.
   */
  run<Result>(scope: TenantScope, cause: Cause, effect: (work: Work) => Promise<Result>): Promise<Result>;
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
  const inside: WorkFactory['inside'] = (transaction, scope, cause) => {
    const now = parts.clock.now();
    return {
      scope,
      cause,
      now,
      ids: parts.ids,
      tables: () => transaction.tables(),
      readStream: (aggregateId) => readStream(transaction, parts.catalogue, aggregateId),
      append: async (source, ...appends) => {
        const metadata = metadataOf(source, scope, cause);
        await appendEvents(transaction, appends, {
          metadata,
          now,
          ids: parts.ids,
          catalogue: parts.catalogue,
        });
        transaction.afterCommit(parts.onEvents);
      },
      schedule: async (...jobs) => {
        await insertJobs(transaction, scope, cause, jobs, { ids: parts.ids, now });
        transaction.afterCommit(parts.onJobs);
      },
      afterCommit: (action) => transaction.afterCommit(action),
      causedBy: (event) => inside(transaction, scope, causeOf(event)),
    };
  };
  return {
    inside,
    run: async (scope, cause, effect) => {
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await parts.database.transaction({ role: 'tenant', ...scope }, (transaction) =>
            effect(inside(transaction, scope, cause)),
          );
        } catch (error) {
          const conflict = error instanceof StreamConflict || isConflict(error);
          if (!conflict || attempt === conflictAttempts) throw error;
        }
      }
    },
  };
}

function causeOf(event: CausingEvent): Cause {
  const { correlationId, traceparent } = event.metadata;
  return {
    correlationId,
    causationId: event.eventId,
    actor: 'system',
    ...(traceparent ? { traceparent } : {}),
  };
}

function metadataOf(source: string, scope: TenantScope, cause: Cause): EventMetadata {
  return {
    correlationId: cause.correlationId,
    causationId: cause.causationId,
    ...(cause.userId ? { userId: cause.userId } : {}),
    tenantId: scope.tenantId,
    source,
    mode: scope.mode,
    actor: cause.actor,
    ...(cause.traceparent ? { traceparent: cause.traceparent } : {}),
  };
}
