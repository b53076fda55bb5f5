import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Database } from '../../src/platform/database/database.ts';
import { ensureEpoch, openEpoch } from '../../src/platform/event-store/epochs.ts';
import type { Work } from '../../src/platform/unit-of-work/work.ts';
import {
  appendNext,
  cause,
  ids,
  openProcess,
  type Process,
  recorder,
  run,
  until,
} from './event-bus-house.ts';

export type StressResult = {
  seed: number;
  events: number;
  seconds: number;
  rollbacks: number;
  epochs: number;
  consumers: { consumer: string; effects: number; lost: number; twice: number; outOfOrder: number }[];
};

class RolledBack extends Error {}

const consumers = ['stress-a', 'stress-b', 'stress-c'];
const writers = 16;

/**
 * 16 writers on shared aggregates of three tenants, single-statement ones beside long batches with delays and
 * rollbacks; three consumers, each run by two processes at once; two changes of epoch while it runs, the second as after
 * a move to a database system with smaller transaction ids. Then counts what each consumer got against what was committed.
 */
export async function stress(url: string, target: number, seed: number): Promise<StressResult> {
  const random = mulberry32(seed);
  const [first, second, writing] = [openProcess(url, 6), openProcess(url, 6), openProcess(url, writers)];
  const world = {
    scopes: [0, 1, 2].map(() => ({ tenantId: ids.next('tenant'), mode: 'test' as const })),
    aggregates: Array.from({ length: 900 }, () => ids.next('application')),
  };
  const started = performance.now();
  const before = await countEvents(writing.database);
  const subscriptions = consumers.flatMap((consumer, index) =>
    [first, second].map((process) =>
      run(process, recorder(consumer, { batchSize: [50, 7, 200][index] ?? 50 }), { pollMs: () => 20 }),
    ),
  );
  // Rings both processes' bells for the writers of the third, as NOTIFY would.
  writing.bell.listen({
    ring: () => {
      first.bell.ring();
      second.bell.ring();
    },
  });

  const progress = { committed: 0, rollbacks: 0 };
  const gate = createGate();
  const done = Array.from({ length: writers }, (_, index) =>
    write(
      writing,
      world,
      { random: mulberry32(random() * 2 ** 32), long: index % 4 === 0 },
      progress,
      gate,
      target,
    ),
  );
  await until(async () => progress.committed > target / 3, 'a third written', 300_000);
  await openEpoch(writing.database, 'stress');
  await until(async () => progress.committed > (2 * target) / 3, 'two thirds written', 300_000);
  await gate.closed(writers);
  const epochs = await moveToSmallerTransactionIds(writing.database);
  gate.open();
  await Promise.all(done);

  const events = (await countEvents(writing.database)) - before;
  await until(async () => (await unread(first.database)) === 0, 'every consumer at the end', 300_000).catch(
    () => undefined,
  );
  await Promise.all(subscriptions.map((subscription) => subscription.stop()));
  const seconds = (performance.now() - started) / 1000;
  const found = await Promise.all(
    consumers.map((consumer) => compare(writing.database, consumer, world.aggregates)),
  );
  await Promise.all([first, second, writing].map(({ database }) => database.close()));
  return { seed, events, seconds, rollbacks: progress.rollbacks, epochs, consumers: found };
}

async function write(
  process: Process,
  world: { scopes: { tenantId: string; mode: 'test' }[]; aggregates: string[] },
  writer: { random: () => number; long: boolean },
  progress: { committed: number; rollbacks: number },
  gate: ReturnType<typeof createGate>,
  target: number,
): Promise<void> {
  const { random, long } = writer;
  const below = (bound: number): number => Math.floor(random() * bound);
  while (progress.committed < target) {
    await gate.pass();
    const tenant = below(3);
    const scope = world.scopes[tenant];
    if (!scope) throw new Error('No such tenant.');
    const mine = world.aggregates.filter((_, index) => index % 3 === tenant);
    const chosen = Array.from({ length: long ? 4 + below(12) : 1 }, () => mine[below(mine.length)] ?? '');
    const rollsBack = random() < 0.1;
    let appended = 0;
    const batch = async (work: Work): Promise<void> => {
      appended = 0;
      // In one order, so that long writers queue for each other rather than deadlock.
      for (const aggregateId of [...new Set(chosen)].toSorted()) {
        const counts = Array.from({ length: 1 + below(3) }, (_, count) => count);
        await appendNext(work, aggregateId, counts);
        appended += counts.length;
        if (long) await sleep(below(4));
      }
      if (rollsBack) throw new RolledBack();
    };
    try {
      await process.works.run(scope, cause, batch);
      progress.committed += appended;
    } catch (error) {
      if (error instanceof RolledBack) progress.rollbacks += 1;
      else if (!(error instanceof Error && error.name === 'StreamConflict')) throw error;
    }
    if (!long && random() < 0.2) await sleep(below(3));
  }
  gate.leave();
}

/** As an import from another system leaves it: the old events' transaction ids are all above the new system's. */
async function moveToSmallerTransactionIds(database: Database): Promise<number> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    const shift = sql`9000000000000::bigint`;
    const tables = transaction.tables();
    await sql`lock table event_store.checkpoints, event_store.epochs in access exclusive mode`.execute(
      tables,
    );
    await sql`update event_store.events set transaction_id = (transaction_id::text::bigint + ${shift})::text::xid8
      where transaction_id::text::bigint < ${shift}`.execute(tables);
    await sql`update event_store.checkpoints set transaction_id = (transaction_id::text::bigint + ${shift})::text::xid8
      where transaction_id::text::bigint < ${shift}`.execute(tables);
    await sql`update event_store.streams set last_tx = (last_tx::text::bigint + ${shift})::text::xid8
      where last_tx::text::bigint < ${shift}`.execute(tables);
    await sql`update event_store.epochs set system_identifier = 'another system'`.execute(tables);
  });
  return ensureEpoch(database);
}

async function countEvents(database: Database): Promise<number> {
  const counted = await database.transaction({ role: 'worker' }, (transaction) =>
    sql<{ events: number }>`select count(*) as events from event_store.events`.execute(transaction.tables()),
  );
  return Number(counted.rows[0]?.events);
}

/** Events behind the last checkpoint, by the tuple. */
async function unread(database: Database): Promise<number> {
  const counted = await database.transaction({ role: 'worker' }, (transaction) =>
    sql<{ events: number }>`
      select count(*) as events from event_store.checkpoints c
      join event_store.events e on (e.epoch, e.transaction_id, e.position) > (c.epoch, c.transaction_id, c.position)
      where c.consumer = any(${consumers}::text[])
    `.execute(transaction.tables()),
  );
  return Number(counted.rows[0]?.events);
}

async function compare(
  database: Database,
  consumer: string,
  aggregates: readonly string[],
): Promise<StressResult['consumers'][number]> {
  const counted = await database.transaction({ role: 'worker' }, (transaction) =>
    sql<{ effects: number; lost: number; twice: number; outOfOrder: number }>`
      with mine as (
        select * from effects.effects where consumer = ${consumer} and aggregate_id = any(${[...aggregates]}::text[])
      ), committed as (
        select event_id from event_store.events where aggregate_id = any(${[...aggregates]}::text[])
      ), ordered as (
        select aggregate_version - lag(aggregate_version, 1, 0::bigint)
          over (partition by aggregate_id order by sequence) as step from mine
      )
      select (select count(*) from mine)::integer as effects,
        (select count(*) from committed where event_id not in (select event_id from mine))::integer as lost,
        (select count(*) - count(distinct event_id) from mine)::integer as twice,
        (select count(*) from ordered where step <> 1)::integer as "outOfOrder"
    `.execute(transaction.tables()),
  );
  const [row] = counted.rows;
  if (!row) throw new Error('Nothing was counted.');
  return { consumer, ...row };
}

/** Lets writers through while open; `closed` resolves once every one of them stands before it or has left. */
function createGate(): {
  pass(): Promise<void>;
  leave(): void;
  closed(all: number): Promise<void>;
  open(): void;
} {
  let barrier: Promise<void> | undefined;
  let release = (): void => {};
  let standing = 0;
  let arrived = (): void => {};
  const arrive = (): void => {
    standing += 1;
    arrived();
  };
  let gone = 0;
  return {
    pass: async () => {
      if (!barrier) return;
      arrive();
      await barrier;
    },
    leave: () => {
      gone += 1;
      if (barrier) arrive();
    },
    closed: (all) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      barrier = new Promise((open) => {
        release = open;
      });
      standing = gone;
      arrived = () => {
        if (standing >= all) resolve();
      };
      arrived();
      return promise;
    },
    open: () => {
      barrier = undefined;
      release();
    },
  };
}

/** A small seeded generator: a failing run says its seed. */
function mulberry32(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
