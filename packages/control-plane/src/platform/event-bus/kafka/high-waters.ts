import { sql } from 'kysely';
import type { Transaction } from '../../database/database.ts';
import { comparePlaces, type Place } from '../../event-store/rows.ts';
import type { Reaction } from '../reaction.ts';
import type { TopicPartition } from './client.ts';
import { partitionKey, relayConsumer } from './relay-places.ts';

/**
 * Where a consumer stands: every event up to its checkpoint is done, and in each partition every event that it wants up to
 * that partition's high water.
 */
export type Standing = { checkpoint: Place; waters: ReadonlyMap<string, Place> };

/** Whether the consumer is done with what stands here in this partition. */
export function isDone({ checkpoint, waters }: Standing, at: TopicPartition, place: Place): boolean {
  if (comparePlaces(place, checkpoint) <= 0) return true;
  const water = waters.get(partitionKey(at));
  return water !== undefined && comparePlaces(place, water) <= 0;
}

/** The furthest place of a partition that the consumer is known to be done with. */
export function doneUpTo({ checkpoint, waters }: Standing, at: TopicPartition): Place {
  const water = waters.get(partitionKey(at));
  return water && comparePlaces(water, checkpoint) > 0 ? water : checkpoint;
}

/** Throws where the consumer has no checkpoint yet: `readCheckpoint` makes it. */
export async function readStanding(transaction: Transaction, consumer: string): Promise<Standing> {
  const found = await sql<{
    topic: string | null;
    partition: number;
    epoch: number;
    transaction_id: string;
    position: number;
  }>`
    select null as topic, 0 as partition, epoch, transaction_id::text, position
    from event_store.checkpoints where consumer = ${consumer}
    union all
    select topic, partition, epoch, transaction_id::text, position
    from event_store.high_waters where consumer = ${consumer}
  `.execute(transaction.tables());
  let checkpoint: Place | undefined;
  const waters = new Map<string, Place>();
  for (const { topic, partition, epoch, transaction_id, position } of found.rows) {
    const place = { epoch, transactionId: transaction_id, position: Number(position) };
    if (topic === null) checkpoint = place;
    else waters.set(partitionKey({ topic, partition }), place);
  }
  if (!checkpoint) throw new Error(`${consumer} has no checkpoint.`);
  return { checkpoint, waters };
}

/** In one partition: from the high water as this process knows it, past `first`, to `to`. */
export type Advance = TopicPartition & { from: Place | undefined; first: Place; to: Place };

/**
 * Moves high waters in the transaction of the effects. Undefined where one does not stand where this process believes, or
 * where the checkpoint has passed an event of the batch: then nothing may be done, and the transaction must be rolled back.
 * `parks`: some events of the consumer are put aside.
 */
export async function claimHighWaters(
  transaction: Transaction,
  consumer: string,
  advances: readonly Advance[],
): Promise<{ parks: boolean } | undefined> {
  const rows = advances.map(({ topic, partition, from, first, to }) => ({
    topic,
    partition,
    ...columns('from', from),
    ...columns('first', first),
    ...columns('to', to),
  }));
  const json = JSON.stringify(rows);
  // The locks come in statements of their own, so that the claim sees what those who held them have committed. A replay
  // or a process on the embedded bus locks the checkpoint for itself; batches of other partitions share it.
  transaction.defer(sql`select from event_store.checkpoints where consumer = ${consumer} for key share`);
  transaction.defer(sql`
    select from event_store.high_waters as h
    join jsonb_to_recordset(${json}::jsonb) as a (topic text, partition integer) using (topic, partition)
    where h.consumer = ${consumer} order by h.topic, h.partition for update of h
  `);
  const claimed = await sql<{ moved: number; passed: boolean; parks: boolean }>`
    with advances as (
      select * from jsonb_to_recordset(${json}::jsonb) as a (topic text, partition integer,
        from_epoch integer, from_transaction text, from_position bigint,
        first_epoch integer, first_transaction text, first_position bigint,
        to_epoch integer, to_transaction text, to_position bigint)
    ), moved as (
      insert into event_store.high_waters as h (consumer, topic, partition, epoch, transaction_id, position)
      select ${consumer}, topic, partition, to_epoch, to_transaction::xid8, to_position from advances
      order by topic, partition
      on conflict (consumer, topic, partition) do update
      set epoch = excluded.epoch, transaction_id = excluded.transaction_id, position = excluded.position, moved_at = now()
      where exists (
        select from advances a where a.topic = h.topic and a.partition = h.partition
          and (h.epoch, h.transaction_id, h.position) = (a.from_epoch, a.from_transaction::xid8, a.from_position)
      )
      returning 1
    )
    select (select count(*)::integer from moved) as moved,
      exists (
        select from advances a, event_store.checkpoints c where c.consumer = ${consumer}
          and (c.epoch, c.transaction_id, c.position) >= (a.first_epoch, a.first_transaction::xid8, a.first_position)
      ) as passed,
      exists (select from event_store.dead_letters where consumer = ${consumer}) as parks
  `.execute(transaction.tables());
  const [row] = claimed.rows;
  if (!row || row.moved !== advances.length || row.passed) return undefined;
  return { parks: row.parks };
}

function columns(name: 'from' | 'first' | 'to', place: Place | undefined): Record<string, unknown> {
  return {
    [`${name}_epoch`]: place?.epoch ?? null,
    [`${name}_transaction`]: place?.transactionId ?? null,
    [`${name}_position`]: place?.position ?? null,
  };
}

/** The partitions whose last relayed event that the consumer wants is beyond where it stands, with that event's place. */
const owed = (consumer: string, eventTypes: Reaction['eventTypes']) => sql`
  select t.topic, t.partition, t.epoch, t.transaction_id, t.position,
    h.epoch as done_epoch, h.transaction_id as done_transaction, h.position as done_position
  from event_store.relay_tails t
  join event_store.checkpoints c on c.consumer = ${consumer}
  left join event_store.high_waters h
    on h.consumer = c.consumer and h.topic = t.topic and h.partition = t.partition
  where (${eventTypes === 'all'}::boolean or t.event_type = any(${eventTypes === 'all' ? [] : [...eventTypes]}::text[]))
    and (t.epoch, t.transaction_id, t.position) > (c.epoch, c.transaction_id, c.position)
    and (h.consumer is null or (t.epoch, t.transaction_id, t.position) > (h.epoch, h.transaction_id, h.position))
`;

/**
 * Brings the consumer's checkpoint up to what all of its partitions have done: the relay's own where none of them is owed
 * anything. Lag, test clocks, rebuilds and replays read the checkpoint, whichever bus moves it. True where it moved.
 */
export async function foldHighWaters(
  transaction: Transaction,
  consumer: string,
  eventTypes: Reaction['eventTypes'],
): Promise<boolean> {
  const folded = await sql`
    with owed as materialized (${owed(consumer, eventTypes)}),
    bound as (
      (select done_epoch as epoch, done_transaction as transaction_id, done_position as position
        from owed order by 1 nulls first, 2, 3 limit 1)
      union all
      select epoch, transaction_id, position from event_store.checkpoints
        where consumer = ${relayConsumer} and not exists (select from owed)
    )
    update event_store.checkpoints c
    set epoch = bound.epoch, transaction_id = bound.transaction_id, position = bound.position, moved_at = now()
    from bound
    where c.consumer = ${consumer} and (bound.epoch, bound.transaction_id, bound.position)
      > (c.epoch, c.transaction_id, c.position)
    returning c.consumer
  `.execute(transaction.tables());
  return folded.rows.length > 0;
}

export type Owed = TopicPartition & { upTo: Place };

/** What the consumer is owed of each partition: up to which place it wants events that it is not done with. */
export async function readOwed(
  transaction: Transaction,
  consumer: string,
  eventTypes: Reaction['eventTypes'],
): Promise<Owed[]> {
  const found = await sql<{
    topic: string;
    partition: number;
    epoch: number;
    transaction_id: string;
    position: number;
  }>`
    select distinct on (topic, partition) topic, partition, epoch, transaction_id::text, position
    from (${owed(consumer, eventTypes)}) as owed
    order by topic, partition, owed.epoch desc, owed.transaction_id desc, owed.position desc
  `.execute(transaction.tables());
  return found.rows.map(({ topic, partition, epoch, transaction_id, position }) => ({
    topic,
    partition,
    upTo: { epoch, transactionId: transaction_id, position: Number(position) },
  }));
}
