import { type Selectable, sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import type { DeadLetterRow, EventRow, EventStoreTables } from '../event-store/rows.ts';
import { cutPage, type Page } from '../http/page.ts';
import type { ReadLog } from './read-log.ts';

/** An event that a consumer put aside, as its tenant sees it. The payload is the event table's own. */
export type DeadLetter = {
  consumer: string;
  eventId: string;
  eventType: string;
  aggregateId: string;
  aggregateType: string;
  aggregateVersion: number;
  state: 'failed' | 'waiting';
  attempts: number;
  parkedAt: Date;
  updatedAt: Date;
  payload: unknown;
  sealedError: Uint8Array | null;
};

export type DeadLetterKey = { consumer: string; eventId: string };

export type DeadLetterFilter = { consumer?: string; state?: DeadLetter['state'] };

export type DeadLetterPlace = { limit: number; after?: DeadLetterKey };

/** A tenant's transaction of the database that keeps the letters, and the way from there to the events. */
export type DeadLetterSource = {
  transaction: Pick<Transaction, 'tables'>;
  scope: TenantScope;
  readLog: ReadLog;
};

/** A page, newest event first. */
export async function listDeadLetters(
  source: DeadLetterSource,
  filter: DeadLetterFilter,
  page: DeadLetterPlace,
): Promise<Page<DeadLetter>> {
  let letters = lettersOf(source)
    .orderBy('event_id', 'desc')
    .orderBy('consumer', 'desc')
    .limit(page.limit + 1);
  if (filter.consumer) letters = letters.where('consumer', '=', filter.consumer);
  if (filter.state) letters = letters.where('state', '=', filter.state);
  if (page.after) {
    letters = letters.where(
      sql<boolean>`(event_id, consumer) < (${page.after.eventId}, ${page.after.consumer})`,
    );
  }
  return cutDeadLetters(await withEvents(source, await letters.execute()), page.limit);
}

export async function findDeadLetter(
  source: DeadLetterSource,
  key: DeadLetterKey,
): Promise<DeadLetter | undefined> {
  const found = await lettersOf(source)
    .where('consumer', '=', key.consumer)
    .where('event_id', '=', key.eventId)
    .execute();
  return (await withEvents(source, found))[0];
}

/** The first `limit` of these letters, which are in order. */
export function cutDeadLetters(letters: DeadLetter[], limit: number): Page<DeadLetter> {
  return cutPage(
    letters,
    limit,
    ({ eventId, consumer }) => `${eventId} ${consumer}`,
    (letter) => letter,
  );
}

function lettersOf({ transaction }: DeadLetterSource) {
  return transaction.tables<EventStoreTables>().selectFrom('event_store.dead_letters').selectAll();
}

/** Two statements: letters and events may be in two databases. */
async function withEvents(
  { transaction, scope, readLog }: DeadLetterSource,
  letters: readonly Selectable<DeadLetterRow>[],
): Promise<DeadLetter[]> {
  if (letters.length === 0) return [];
  const events = await readLog(transaction, { role: 'tenant', ...scope }, (log) =>
    log
      .tables<EventStoreTables>()
      .selectFrom('event_store.events')
      .select(['event_id', 'event_type', 'aggregate_type', 'payload'])
      // By aggregate and version, so that each event is found by its index.
      .where((where) =>
        where.or(
          letters.map((letter) =>
            where.and({
              aggregate_id: letter.aggregate_id,
              aggregate_version: letter.aggregate_version,
            }),
          ),
        ),
      )
      .execute(),
  );
  const byId = new Map(events.map((event) => [event.event_id, event]));
  return letters.flatMap((letter) => {
    const event = byId.get(letter.event_id);
    return event ? [{ ...presented(letter), ...describing(event) }] : [];
  });
}

function presented(letter: Selectable<DeadLetterRow>) {
  return {
    consumer: letter.consumer,
    eventId: letter.event_id,
    aggregateId: letter.aggregate_id,
    aggregateVersion: letter.aggregate_version,
    state: letter.state,
    attempts: letter.attempts,
    parkedAt: letter.parked_at,
    updatedAt: letter.updated_at,
    sealedError: letter.error,
  };
}

function describing(event: Pick<EventRow, 'event_type' | 'aggregate_type' | 'payload'>) {
  return { eventType: event.event_type, aggregateType: event.aggregate_type, payload: event.payload };
}
