import { type Kysely, sql } from 'kysely';
import type { EventStoreTables } from '../event-store/rows.ts';
import { cutPage, type Page } from '../http/page.ts';
import type { Work } from '../unit-of-work/work.ts';

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

/** A page, newest event first. */
export async function listDeadLetters(
  work: Work,
  filter: DeadLetterFilter,
  page: { limit: number; after?: DeadLetterKey },
): Promise<Page<DeadLetter>> {
  let letters = withEvents(work.tables<EventStoreTables>())
    .orderBy('d.event_id', 'desc')
    .orderBy('d.consumer', 'desc')
    .limit(page.limit + 1);
  if (filter.consumer) letters = letters.where('d.consumer', '=', filter.consumer);
  if (filter.state) letters = letters.where('d.state', '=', filter.state);
  if (page.after) {
    letters = letters.where(
      sql<boolean>`(d.event_id, d.consumer) < (${page.after.eventId}, ${page.after.consumer})`,
    );
  }
  const rows = await letters.execute();
  return cutPage(
    rows,
    page.limit,
    (row) => `${row.eventId} ${row.consumer}`,
    (row) => row,
  );
}

export async function findDeadLetter(work: Work, key: DeadLetterKey): Promise<DeadLetter | undefined> {
  return withEvents(work.tables<EventStoreTables>())
    .where('d.consumer', '=', key.consumer)
    .where('d.event_id', '=', key.eventId)
    .executeTakeFirst();
}

function withEvents(tables: Kysely<EventStoreTables>) {
  return tables
    .selectFrom('event_store.dead_letters as d')
    .innerJoin('event_store.events as e', (join) =>
      join
        .onRef('e.aggregate_id', '=', 'd.aggregate_id')
        .onRef('e.aggregate_version', '=', 'd.aggregate_version'),
    )
    .select([
      'd.consumer as consumer',
      'd.event_id as eventId',
      'e.event_type as eventType',
      'd.aggregate_id as aggregateId',
      'e.aggregate_type as aggregateType',
      'd.aggregate_version as aggregateVersion',
      'd.state as state',
      'd.attempts as attempts',
      'd.parked_at as parkedAt',
      'd.updated_at as updatedAt',
      'e.payload as payload',
      'd.error as sealedError',
    ]);
}
