import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { comparePlaces, type Place } from '../../event-store/rows.ts';

/**
 * The epochs of the database, by which a message is told from one of another history: after a restore the topics still
 * hold what the restored database never had, and new epochs take numbers that such messages carry.
 */
export type Epochs = {
  /** When an epoch was opened, as the header of a message says it; undefined where it is not known (yet). */
  openedAt(epoch: number): string | undefined;
  /** False for a message of an epoch that this database has not, or behind the last event of one that is closed. */
  has(place: Place, epochOpened: string): boolean;
};

export async function readEpochs(transaction: Transaction): Promise<Epochs> {
  const found = await sql<{
    epoch: number;
    opened_at: string;
    closed: boolean;
    transaction_id: string | null;
    position: number | null;
  }>`
    select e.epoch, (extract(epoch from e.opened_at) * 1000000)::bigint::text as opened_at,
      e.epoch < max(e.epoch) over () as closed, last.transaction_id::text, last.position
    from event_store.epochs e
    left join lateral (
      select transaction_id, position from event_store.events
      where epoch = e.epoch order by epoch desc, transaction_id desc, position desc limit 1
    ) last on true
  `.execute(transaction.tables());
  const byNumber = new Map(
    found.rows.map((row) => [
      row.epoch,
      {
        openedAt: row.opened_at,
        end: row.closed
          ? {
              epoch: row.epoch,
              transactionId: row.transaction_id ?? '0',
              position: Number(row.position ?? 0),
            }
          : undefined,
      },
    ]),
  );
  return {
    openedAt: (epoch) => byNumber.get(epoch)?.openedAt,
    has: (place, epochOpened) => {
      const epoch = byNumber.get(place.epoch);
      if (!epoch || epoch.openedAt !== epochOpened) return false;
      return !epoch.end || comparePlaces(place, epoch.end) <= 0;
    },
  };
}
