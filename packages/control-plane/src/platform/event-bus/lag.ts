import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { HealthCheck } from '../telemetry/health.ts';

/** How far a consumer is behind the newest committed event. */
export type Lag = {
  consumer: string;
  /** Events not read yet, counted up to `countedUpTo`. */
  eventsBehind: number;
  /** Age of the oldest of them; 0 where there are none. */
  secondsBehind: number;
  /** True where the oldest waits for a writing transaction, of whichever database of the cluster, to end. */
  held: boolean;
};

const countedUpTo = 10_000;

/**
 * The lag of these consumers, on the tuple by which they read but without the horizon: what an old writing transaction
 * holds back is behind, too. One statement; the count stops at `countedUpTo`, so a long lag costs no more than a short one.
 */
export async function measureLag(database: Database, consumers: readonly string[]): Promise<Lag[]> {
  if (consumers.length === 0) return [];
  const measured = await database.reading({ role: 'worker' }, (transaction) =>
    sql<Lag>`
      select c.consumer, behind.events::integer as "eventsBehind",
        coalesce(extract(epoch from clock_timestamp() - oldest.recorded_at), 0)::float8 as "secondsBehind",
        coalesce(oldest.epoch = (select max(epoch) from event_store.epochs)
          and oldest.transaction_id >= (select pg_snapshot_xmin(pg_current_snapshot())), false) as held
      from event_store.checkpoints c
      cross join lateral (
        select count(*) as events from (
          select from event_store.events e
          where (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
          limit ${countedUpTo}
        ) unread
      ) behind
      left join lateral (
        select e.recorded_at, e.epoch, e.transaction_id from event_store.events e
        where (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
        order by e.epoch, e.transaction_id, e.position limit 1
      ) oldest on true
      where c.consumer = any(${[...consumers]}::text[])
      order by c.consumer
    `.execute(transaction.tables()),
  );
  return measured.rows.map((lag) => ({ ...lag, secondsBehind: Math.max(0, lag.secondsBehind) }));
}

/** A consumer further behind than this is `warn`. */
const lagWarnSeconds = 30;

/** Warns of the consumer that is furthest behind. It never fails: behind is late, not broken. */
export function lagCheck(measure: () => Promise<readonly Lag[]>, warnSeconds = lagWarnSeconds): HealthCheck {
  return {
    componentType: 'component',
    observe: async () => {
      const [worst] = (await measure()).toSorted((a, b) => b.secondsBehind - a.secondsBehind);
      const seconds = Math.round((worst?.secondsBehind ?? 0) * 10) / 10;
      const observed = { observedValue: seconds, observedUnit: 's' };
      if (!worst || worst.secondsBehind <= warnSeconds) return { ...observed, status: 'pass' };
      const why = worst.held ? ' An open writing transaction in the database holds its events back.' : '';
      const output = `${worst.consumer} is ${worst.eventsBehind} events and ${seconds} s behind.${why}`;
      return { ...observed, status: 'warn', output };
    },
  };
}
