import type { Database, Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import type { EventCatalogue } from '../event-store/catalogue.ts';
import type { Page } from '../http/page.ts';
import type { WorkFactory } from '../unit-of-work/work.ts';
import { lockCheckpoint } from './checkpoint.ts';
import {
  type DeadLetter,
  type DeadLetterFilter,
  type DeadLetterKey,
  type DeadLetterPlace,
  type DeadLetterSource,
  findDeadLetter,
  listDeadLetters,
} from './dead-letter-queries.ts';
import { failureKind } from './failure-kind.ts';
import { type ParkedEvent, parkedEvents, recordFailure, removeParked } from './parked-events.ts';
import { reactByTenant } from './react-by-tenant.ts';
import type { Reaction } from './reaction.ts';
import { readLogOf } from './read-log.ts';

/** What a replay or a discard came to. */
export type Released = {
  /** Events whose effects happened now. */
  replayed: number;
  /** Events of the aggregate that are still put aside. */
  remaining: number;
  /** The event that failed again and holds back the rest. */
  failedEventId: string | undefined;
};

/** Which events of an aggregate a consumer could not handle. */
export type ParkedAt = { consumer: string; aggregateId: string };

/** Shows and releases what consumers put aside. A release runs the consumer's reaction here, in this process. */
export type DeadLetters = {
  /** A page, newest event first. */
  list(scope: TenantScope, filter: DeadLetterFilter, page: DeadLetterPlace): Promise<Page<DeadLetter>>;
  find(scope: TenantScope, key: DeadLetterKey): Promise<DeadLetter | undefined>;
  /** Tries the failed event again, then those behind it, in version order, until one fails. */
  replay(scope: TenantScope, at: ParkedAt): Promise<Released>;
  /** Gives the failed event up for this consumer for good, then goes on with those behind it. */
  discard(scope: TenantScope, at: ParkedAt & { eventId: string }): Promise<Released>;
};

export type DeadLettersParts = {
  /** Where the consumers keep their effects, checkpoints and dead letters. */
  database: Database;
  /** Where the event log is, if it is in another database. */
  log?: Database;
  catalogue: EventCatalogue;
  works: WorkFactory;
  reactions: readonly Reaction[];
  sealError: (error: unknown, eventId: string) => Uint8Array;
  onError: (error: unknown, facts: { consumer: string; eventId: string }) => void;
};

const fullBatch = 50;
const maxConflicts = 50;

/**
 * Each batch of a replay is one transaction with its effects, under the consumer's checkpoint lock, so no batch of the
 * live stream runs beside it. New events that come between two batches queue behind the rest, as rows of the aggregate
 * are still there; with the last row the aggregate is free, and the next live batch, which needs the same lock, goes on.
 */
export function createDeadLetters(parts: DeadLettersParts): DeadLetters {
  const reactionOf = (consumer: string): Reaction => {
    const reaction = parts.reactions.find((each) => each.consumer === consumer);
    if (!reaction) throw new Error(`There is no consumer ${consumer}.`);
    return reaction;
  };

  const readLog = readLogOf(parts.log);
  const reading = <Result>(
    scope: TenantScope,
    read: (source: DeadLetterSource) => Promise<Result>,
  ): Promise<Result> =>
    parts.database.reading({ role: 'tenant', ...scope }, (transaction) =>
      read({ transaction, scope, readLog }),
    );

  const locked = <Result>(
    consumer: string,
    work: (transaction: Transaction) => Promise<Result>,
  ): Promise<Result> =>
    parts.database.transaction({ role: 'worker' }, async (transaction) => {
      await lockCheckpoint(transaction, consumer);
      return work(transaction);
    });

  const replayBatch = (
    scope: TenantScope,
    at: ParkedAt,
    limit: number,
    tried: (events: readonly ParkedEvent[]) => void,
  ): Promise<number> =>
    locked(at.consumer, async (transaction) => {
      const parked = await parkedEvents(transaction, readLog, scope, at, limit);
      tried(parked);
      if (parked.length === 0) return 0;
      await removeParked(
        transaction,
        at.consumer,
        parked.map(({ event_id }) => event_id),
      );
      const events = parked.map((row) => parts.catalogue.decode(row));
      await reactByTenant(transaction, parts.works, reactionOf(at.consumer), events);
      return parked.length;
    });

  const release = async (scope: TenantScope, at: ParkedAt): Promise<Released> => {
    let replayed = 0;
    let limit = fullBatch;
    let conflicts = 0;
    for (;;) {
      let first: ParkedEvent | undefined;
      try {
        const done = await replayBatch(scope, at, limit, (events) => {
          first = events[0];
        });
        if (done === 0) return { replayed, remaining: 0, failedEventId: undefined };
        replayed += done;
        limit = Math.min(fullBatch, limit * 2);
      } catch (error) {
        const kind = failureKind(error);
        if (!first || kind === 'unavailable') throw error;
        if (limit > 1) {
          limit = Math.ceil(limit / 2);
          continue;
        }
        if (kind === 'conflict' && conflicts < maxConflicts) {
          conflicts += 1;
          continue;
        }
        const { event_id } = first;
        parts.onError(error, { consumer: at.consumer, eventId: event_id });
        const sealed = parts.sealError(error, event_id);
        const remaining = await locked(at.consumer, (transaction) =>
          recordFailure(transaction, scope, at, { eventId: event_id, sealed }),
        );
        return { replayed, remaining, failedEventId: event_id };
      }
    }
  };

  return {
    list: (scope, filter, page) => reading(scope, (source) => listDeadLetters(source, filter, page)),
    find: (scope, key) => reading(scope, (source) => findDeadLetter(source, key)),
    replay: release,
    discard: async (scope, { eventId, ...at }) => {
      await locked(at.consumer, async (transaction) => {
        const [first] = await parkedEvents(transaction, readLog, scope, at, 1);
        if (first?.event_id === eventId) await removeParked(transaction, at.consumer, [eventId]);
      });
      return release(scope, at);
    },
  };
}
