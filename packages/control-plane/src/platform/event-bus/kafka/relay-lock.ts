import pg from 'pg';
import { pause } from '../pause.ts';

/** Held by one relay of the database at a time. */
export type RelayLock = {
  /** Waits until it is ours, or the signal. The signal that it gives is aborted when the session that holds it is lost. */
  acquire(stopping: AbortSignal): Promise<AbortSignal | undefined>;
  release(): Promise<void>;
};

/** `pg_try_advisory_lock(int, int)`: "crpl" and the number of this use. */
const lockKey = [0x6372706c, 1] as const;
const tryEveryMs = 500;

/**
 * A session advisory lock on a direct connection: PostgreSQL frees it with the session, so a relay that dies is followed
 * at once, and one behind a transaction-mode pooler would hold nothing. Two that believe to hold it for a moment do no
 * harm: the checkpoint moves for one of them, and consumers skip what they have seen.
 */
export function relayLock(connectionString: string, onError: (error: unknown) => void): RelayLock {
  let client: pg.Client | undefined;

  const drop = async (): Promise<void> => {
    const dropped = client;
    client = undefined;
    await dropped?.end().catch(() => undefined);
  };

  const connect = async (lost: AbortController): Promise<pg.Client> => {
    const fresh = new pg.Client({
      connectionString,
      application_name: 'creditplane-relay',
      keepAlive: true,
      keepAliveInitialDelayMillis: 5_000,
    });
    fresh.on('error', (error) => {
      lost.abort();
      onError(error);
    });
    fresh.on('end', () => lost.abort());
    await fresh.connect();
    return fresh;
  };

  return {
    acquire: async (stopping) => {
      while (!stopping.aborted) {
        const lost = new AbortController();
        try {
          client = await connect(lost);
          while (!stopping.aborted && !lost.signal.aborted) {
            const tried = await client.query<{ held: boolean }>(
              'select pg_try_advisory_lock($1, $2) as held',
              [...lockKey],
            );
            if (tried.rows[0]?.held) return lost.signal;
            await pause(tryEveryMs, stopping);
          }
        } catch (error) {
          onError(error);
          await pause(tryEveryMs, stopping);
        }
        await drop();
      }
      return undefined;
    },
    release: drop,
  };
}
