import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../database/database.ts';
import { keptMs } from './idempotency.ts';

export type KeyPurge = { start(): void; stop(): Promise<void> };

const batchSize = 5_000;

/** Deletes the receipts that nobody may ask for any more, in short transactions. How many there were. */
export async function purgeExpiredKeys(database: Database, now: Date): Promise<number> {
  const expired = new Date(now.getTime() - keptMs);
  let purged = 0;
  for (;;) {
    const deleted = await database.transaction({ role: 'worker' }, (transaction) =>
      sql<{ key: string }>`
        delete from platform.idempotency_keys
        where (tenant_id, mode, route, idempotency_key) in (
          select tenant_id, mode, route, idempotency_key from platform.idempotency_keys
          where created_at <= ${expired} order by created_at limit ${batchSize} for update skip locked
        )
        returning idempotency_key as key
      `.execute(transaction.tables()),
    );
    purged += deleted.rows.length;
    if (deleted.rows.length < batchSize) return purged;
  }
}

/** Purges at the start and then every hour. Several processes may: a receipt is deleted once. */
export function createKeyPurge(parts: {
  database: Database;
  clock: Clock;
  onError: (error: unknown) => void;
  everyMs?: number;
}): KeyPurge {
  let timer: NodeJS.Timeout | undefined;
  let underWay: Promise<void> = Promise.resolve();
  const purge = (): void => {
    underWay = purgeExpiredKeys(parts.database, parts.clock.now()).then(() => undefined, parts.onError);
  };
  return {
    start: () => {
      purge();
      timer = setInterval(purge, parts.everyMs ?? 60 * 60 * 1000);
    },
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
