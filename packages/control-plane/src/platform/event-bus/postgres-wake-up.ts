import pg from 'pg';
import { pause } from './pause.ts';

/** What there is news of: committed events, committed jobs, a change of what processes keep in memory. */
export const topics = ['events', 'jobs', 'memory'] as const;
export type Topic = (typeof topics)[number];

/** News between the processes on one database. It only wakes: who misses it finds the same by polling. */
export type PostgresWakeUp = {
  /** Tells every other process. Many tellings in `intervalMs` are one NOTIFY; never throws. */
  tell(topic: Topic): void;
  /** True while the news of others arrive here. */
  connected(): boolean;
  /** Resolves after the first attempt to connect, whether or not it succeeded. */
  start(): Promise<void>;
  stop(): Promise<void>;
};

export type PostgresWakeUpParts = {
  /** Of a direct connection: a transaction-mode pooler forgets LISTEN. */
  connectionString: string;
  /** News of another process; every topic once after each connect, since some may have been missed. */
  onNews: (topic: Topic) => void;
  onError: (error: unknown) => void;
  intervalMs?: number;
};

const channel = 'creditplane_wake_up';
const longestBackoffMs = 10_000;

/**
 * LISTEN and NOTIFY on one side connection, apart from the appends: a NOTIFY inside them makes every commit queue for
 * one lock of the database (measured: 0.4 of the rate). The first is told at once, the next ones of
 * a busy process every 10 ms.
 */
export function openPostgresWakeUp(parts: PostgresWakeUpParts): PostgresWakeUp {
  const intervalMs = parts.intervalMs ?? 10;
  const stopping = new AbortController();
  const untold = new Set<Topic>();
  let live: { client: pg.Client; processId: number } | undefined;
  let sending = false;
  let lastSentMs = Number.NEGATIVE_INFINITY;
  let timer: NodeJS.Timeout | undefined;
  let loop: Promise<void> | undefined;

  const plan = (): void => {
    if (!live || sending || timer || untold.size === 0) return;
    timer = setTimeout(send, Math.max(0, lastSentMs + intervalMs - performance.now()));
  };

  const send = async (): Promise<void> => {
    timer = undefined;
    if (!live) return;
    const news = [...untold].join(' ');
    untold.clear();
    sending = true;
    lastSentMs = performance.now();
    try {
      await live.client.query('select pg_notify($1, $2)', [channel, news]);
    } catch {
      // The connection's own error handler reports it and connects again, where all topics are told anew.
    }
    sending = false;
    plan();
  };

  const hear = (message: pg.Notification): void => {
    if (message.processId === live?.processId) return;
    const said = (message.payload ?? '').split(' ');
    for (const topic of topics) if (said.includes(topic)) parts.onNews(topic);
  };

  /** One connection, from connect to loss. */
  const listenOnce = async (onLive: () => void): Promise<void> => {
    const client = new pg.Client({
      connectionString: parts.connectionString,
      application_name: 'creditplane wake-up',
      connectionTimeoutMillis: 10_000,
      statement_timeout: 30_000,
      lock_timeout: 10_000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
    });
    const lost = Promise.withResolvers<void>();
    client.on('error', lost.reject);
    client.on('end', () => lost.resolve());
    client.on('notification', hear);
    const stop = (): void => lost.resolve();
    stopping.signal.addEventListener('abort', stop);
    try {
      await client.connect();
      await client.query(`listen ${channel}`);
      const own = await client.query<{ id: number }>('select pg_backend_pid() as id');
      live = { client, processId: own.rows[0]?.id ?? 0 };
      for (const topic of topics) {
        untold.add(topic);
        parts.onNews(topic);
      }
      plan();
      onLive();
      if (!stopping.signal.aborted) await lost.promise;
    } finally {
      stopping.signal.removeEventListener('abort', stop);
      live = undefined;
      clearTimeout(timer);
      timer = undefined;
      lost.promise.catch(() => undefined);
      await client.end().catch(() => undefined);
    }
  };

  const run = async (tried: () => void): Promise<void> => {
    let failures = 0;
    while (!stopping.signal.aborted) {
      try {
        await listenOnce(() => {
          failures = 0;
          tried();
        });
      } catch (error) {
        parts.onError(error);
      }
      tried();
      if (stopping.signal.aborted) return;
      failures += 1;
      await pause(Math.min(longestBackoffMs, 50 * 2 ** failures), stopping.signal);
    }
  };

  return {
    tell: (topic) => {
      untold.add(topic);
      plan();
    },
    connected: () => live !== undefined,
    start: () => {
      const first = Promise.withResolvers<void>();
      loop = run(first.resolve);
      return first.promise;
    },
    stop: async () => {
      stopping.abort();
      await loop;
    },
  };
}
