import { type RawBuilder, sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { CheckpointRow, EventStoreTables } from '../event-store/rows.ts';
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
 * `keptIn` is the database of their checkpoints, where it is not that of the log.
 */
export async function measureLag(
  log: Database,
  consumers: readonly string[],
  keptIn: Database = log,
): Promise<Lag[]> {
  if (consumers.length === 0) return [];
  const checkpoints =
    keptIn === log ? sql`event_store.checkpoints` : asTable(await readCheckpoints(keptIn, consumers));
  const measured = await log.reading({ role: 'worker' }, (transaction) =>
    sql<Lag>`
      select c.consumer, behind.events::integer as "eventsBehind",
        coalesce(extract(epoch from clock_timestamp() - oldest.recorded_at), 0)::float8 as "secondsBehind",
        coalesce(oldest.epoch = (select max(epoch) from event_store.epochs)
          and oldest.transaction_id >= (select pg_snapshot_xmin(pg_current_snapshot())), false) as held
      from ${checkpoints} c
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

function readCheckpoints(database: Database, consumers: readonly string[]): Promise<CheckpointRow[]> {
  return database.reading({ role: 'worker' }, (transaction) =>
    transaction
      .tables<EventStoreTables>()
      .selectFrom('event_store.checkpoints')
      .select(['consumer', 'epoch', 'transaction_id', 'position'])
      .where('consumer', 'in', [...consumers])
      .execute(),
  );
}

function asTable(checkpoints: readonly CheckpointRow[]): RawBuilder<unknown> {
  return sql`(select * from jsonb_to_recordset(${JSON.stringify(checkpoints)}::jsonb)
    as kept (consumer text, epoch integer, transaction_id xid8, position bigint))`;
}

/** How many events each of these consumers has put aside; those with none are left out. */
export async function countParked(
  database: Database,
  consumers: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  if (consumers.length === 0) return new Map();
  const counted = await database.reading({ role: 'worker' }, (transaction) =>
    sql<{ consumer: string; events: number }>`
      select consumer, count(*)::integer as events from event_store.dead_letters
      where consumer = any(${[...consumers]}::text[]) group by consumer
    `.execute(transaction.tables()),
  );
  return new Map(counted.rows.map(({ consumer, events }) => [consumer, events]));
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
