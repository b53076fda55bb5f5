import { sql } from 'kysely';
import type { EventBody, EventMetadata } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Transaction } from '../database/database.ts';
import type { EventCatalogue } from './catalogue.ts';

/** New events for one stream. `expectedVersion` 0 opens it. */
export type Append = {
  aggregateType: string;
  aggregateId: string;
  expectedVersion: number;
  events: readonly EventBody[];
};

/** The stream moved since it was read. Read it again and decide again, in a new transaction. */
export class StreamConflict extends Error {
  constructor(cause: unknown) {
    super('A stream moved since it was read.', { cause });
    this.name = 'StreamConflict';
  }
}

/**
 * Appends to any number of streams in one call of the SQL function, inside the tenant of the transaction. The call travels
 * with the next statement or with COMMIT, and a stream that moved fails there, by CP409.
 */
export function appendEvents(
  transaction: Transaction,
  appends: readonly Append[],
  facts: { metadata: EventMetadata; now: Date; ids: IdGenerator; catalogue: EventCatalogue },
): void {
  const streams = appends.map((append) => ({
    aggregate_id: append.aggregateId,
    aggregate_type: append.aggregateType,
    expected: append.expectedVersion,
    next: append.expectedVersion + append.events.length,
  }));
  const events = appends.flatMap((append) =>
    append.events.map((body, index) => ({
      eventId: facts.ids.next('event'),
      eventType: body.type,
      aggregateId: append.aggregateId,
      aggregateType: append.aggregateType,
      aggregateVersion: append.expectedVersion + index + 1,
      eventTimestamp: facts.now.toISOString(),
      metadata: facts.metadata,
      ...facts.catalogue.encode(body),
    })),
  );
  if (events.length === 0) return;
  transaction.defer(
    sql`select event_store.append(${JSON.stringify(streams)}::jsonb, ${JSON.stringify(events)}::jsonb)`,
  );
}

/** CP409 is our guard; 40001 and 40P01 are PostgreSQL's own serialization failure and deadlock. */
export function isConflict(error: unknown): boolean {
  const code = (error as { code?: unknown } | null)?.code;
  return code === 'CP409' || code === '40001' || code === '40P01';
}
