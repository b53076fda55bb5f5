import type { Transaction } from '../database/database.ts';
import type { EventCatalogue } from '../event-store/catalogue.ts';
import type { ReadRow } from '../event-store/read-batch.ts';
import type { StoredEvent } from '../event-store/rows.ts';
import { park, parkedAggregates } from './parking.ts';

/** The events that may be handled. Later ones of a parked aggregate queue behind the failed one. */
export async function freeOfParked(
  transaction: Transaction,
  catalogue: EventCatalogue,
  consumer: string,
  wanted: readonly ReadRow[],
  parks: boolean,
): Promise<StoredEvent[]> {
  if (!parks) return wanted.map((row) => catalogue.decode(row));
  const ids = [...new Set(wanted.map((row) => row.aggregate_id))];
  const parked = await parkedAggregates(transaction, consumer, ids);
  const free: StoredEvent[] = [];
  for (const row of wanted) {
    if (parked.has(row.aggregate_id)) await park(transaction, consumer, row, { state: 'waiting' });
    else free.push(catalogue.decode(row));
  }
  return free;
}
