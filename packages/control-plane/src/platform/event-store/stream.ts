import type { Transaction } from '../database/database.ts';
import type { EventCatalogue } from './catalogue.ts';
import { type EventStoreTables, eventColumns, type StoredEvent } from './rows.ts';

export type Stream = { version: number; events: StoredEvent[] };

/** One aggregate's whole history in version order; version 0 where there is none in this tenant and mode. */
export async function readStream(
  transaction: Transaction,
  catalogue: EventCatalogue,
  aggregateId: string,
): Promise<Stream> {
  const rows = await transaction
    .tables<EventStoreTables>()
    .selectFrom('event_store.events')
    .select(eventColumns)
    .where('aggregate_id', '=', aggregateId)
    .orderBy('aggregate_version')
    .execute();
  const events = rows.map((row) => catalogue.decode(row));
  return { version: events.at(-1)?.aggregateVersion ?? 0, events };
}
