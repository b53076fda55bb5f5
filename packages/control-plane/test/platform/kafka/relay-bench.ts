import { sql } from 'kysely';
import type { KafkaClient } from '../../../src/platform/event-bus/kafka/client.ts';
import { headerNames } from '../../../src/platform/event-bus/kafka/message.ts';
import type { KafkaSettings } from '../../../src/platform/event-bus/kafka/settings.ts';
import { topicOf } from '../../../src/platform/event-bus/kafka/topics.ts';
import { type Lag, measureLag } from '../../../src/platform/event-bus/lag.ts';
import { openPostgresWakeUp } from '../../../src/platform/event-bus/postgres-wake-up.ts';
import { startPostgres } from '../../support/postgres.ts';
import { append, cause, ids, openProcess, type Process, prepare, until } from '../event-bus-house.ts';
import { kafkaSettings, runRelay, testClient } from './kafka-house.ts';

export type RelayBench = {
  brokers: readonly string[];
  events: number;
  steadyPerSecond: number;
  steadySeconds: number;
  heldSeconds: number;
  /** Clients beside ours, behind the same port. */
  others: Readonly<Record<string, KafkaClient>>;
};

type Way = { name: string; client: KafkaClient; settings: KafkaSettings };

/** PostgreSQL of its own; a writer and a relay as two processes would be, each with a pool and a bell. */
export async function benchRelay(bench: RelayBench): Promise<unknown> {
  const server = await startPostgres();
  const [writer, relayer] = [openProcess(server.url), openProcess(server.url)];
  try {
    await prepare(writer.database);
    await writeMany(writer, bench.events);
    const settings = kafkaSettings(bench.brokers, { partitions: 6 });
    const ours = testClient(settings);
    const ways: Way[] = [
      { name: 'kafkajs json', client: ours, settings },
      { name: 'kafkajs protobuf', client: ours, settings: { ...settings, valueFormat: 'protobuf' } },
      ...Object.entries(bench.others).map(([name, client]) => ({ name: `${name} json`, client, settings })),
    ];
    const catchUp: Record<string, unknown> = {};
    // Twice: the first round warms the broker and the code, the second counts.
    for (const round of ['warm', 'counted']) {
      for (const { name, client, settings: own } of ways) {
        const prefix = `bench-${round}-${name.replaceAll(' ', '-')}-${process.pid}.`;
        await beginAgain(writer);
        const way = await rateOf(relayer, server.url, client, { ...own, prefix }, bench.events);
        if (round === 'counted') catchUp[name] = way;
      }
    }
    const steady = await underLoad(bench, server.url, writer, relayer, settings);
    return { benchmark: 'relay', events: bench.events, catchUp, ...steady };
  } finally {
    await Promise.all([writer.database.close(), relayer.database.close()]);
    await server.stop();
  }
}

async function writeMany(writer: Process, events: number): Promise<void> {
  const scope = { tenantId: ids.next('tenant'), mode: 'test' as const };
  for (let written = 0; written < events; written += 100) {
    await writer.works.run(scope, cause, (work) =>
      work.append(
        'counting',
        ...Array.from({ length: 100 }, () => ({
          aggregateType: 'counter',
          aggregateId: ids.next('application'),
          expectedVersion: 0,
          events: [{ type: 'Counted', payload: { count: 1 } }],
        })),
      ),
    );
  }
}

async function beginAgain({ database }: Process): Promise<void> {
  await database.transaction({ role: 'owner' }, async (transaction) => {
    for (const table of ['relay_tails', 'relay_topics', 'checkpoints']) {
      await sql`delete from ${sql.table(`event_store.${table}`)}`.execute(transaction.tables());
    }
  });
}

/** From the start of the relay's work until the last event is acknowledged and its checkpoint past it. */
async function rateOf(
  relayer: Process,
  url: string,
  client: KafkaClient,
  settings: KafkaSettings,
  events: number,
): Promise<{ eventsPerSecond: number; cpuMicrosecondsPerEvent: number }> {
  const { promise: done, resolve } = Promise.withResolvers<void>();
  let relayed = 0;
  let startedMs = 0;
  let cpu = process.cpuUsage();
  const relay = runRelay(relayer, url, settings, {
    client,
    onActive: (active) => {
      if (!active) return;
      startedMs = performance.now();
      cpu = process.cpuUsage();
    },
    onRelayed: (batch) => {
      relayed += batch.events;
      if (relayed >= events) resolve();
    },
    onError: (error) => console.error(error),
  });
  await done;
  const seconds = (performance.now() - startedMs) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  await relay.stop();
  return {
    eventsPerSecond: Math.round(relayed / seconds),
    cpuMicrosecondsPerEvent: Math.round((user + system) / relayed),
  };
}

/** Events one by one at a steady rate, with a transaction held open in the middle. */
async function underLoad(
  bench: RelayBench,
  url: string,
  writer: Process,
  relayer: Process,
  settings: KafkaSettings,
): Promise<{ steady: unknown; held: unknown; lost: number; sentTwice: number }> {
  await beginAgain(writer);
  const wakeUps = await wakeEachOther(url, [writer, relayer]);
  const own = { ...settings, prefix: `bench-steady-${process.pid}.` };
  const relay = runRelay(relayer, url, own, {
    pollMs: () => 10_000,
    onError: (error) => console.error(error),
  });
  const seen = new Map<string, number>();
  const lags: number[] = [];
  let measuring = false;
  const committedAt = new Map<string, number>();
  const consumer = await testClient(own)
    .ensureTopics([{ name: topicOf(own.prefix, 'counter'), partitions: 6, replicationFactor: 1 }])
    .then(() =>
      testClient(own).openConsumer({
        groupId: `${own.prefix}bench`,
        topics: [topicOf(own.prefix, 'counter')],
        sessionTimeoutMs: 30_000,
        onAssigned: () => {},
        onMessages: async (messages) => {
          const now = performance.now();
          for (const { key, headers } of messages) {
            const eventId = headers[headerNames.eventId] ?? '';
            seen.set(eventId, (seen.get(eventId) ?? 0) + 1);
            const at = committedAt.get(key);
            if (measuring && at !== undefined) lags.push(Math.max(0, now - at));
          }
        },
      }),
    );
  const scope = { tenantId: ids.next('tenant'), mode: 'test' as const };
  const write = async (seconds: number): Promise<void> => {
    const count = Math.round(seconds * bench.steadyPerSecond);
    const startMs = performance.now();
    const under: Promise<void>[] = [];
    for (let written = 0; written < count; written += 1) {
      const dueMs = startMs + (written * 1_000) / bench.steadyPerSecond;
      while (performance.now() < dueMs) await new Promise((resolve) => setTimeout(resolve, 1));
      const id = ids.next('application');
      committedAt.set(id, Number.POSITIVE_INFINITY);
      under.push(
        append(writer.works, scope, id, [1]).then(() => void committedAt.set(id, performance.now())),
      );
    }
    await Promise.all(under);
  };
  const total = async (): Promise<number> => {
    const counted = await writer.database.reading({ role: 'worker' }, (transaction) =>
      sql<{ events: number }>`select count(*)::integer as events from event_store.events`.execute(
        transaction.tables(),
      ),
    );
    return counted.rows[0]?.events ?? 0;
  };
  const caughtUp = () => until(async () => seen.size === (await total()), 'every event', 60_000);
  const lagOf = async (): Promise<Lag | undefined> => (await measureLag(writer.database, ['relay']))[0];

  await caughtUp();
  await write(2);
  await caughtUp();
  measuring = true;
  await write(bench.steadySeconds);
  await caughtUp();
  measuring = false;

  const held = await holdingBack(writer, bench, { write, lagOf, caughtUp });
  const events = await total();
  await relay.stop();
  await consumer.close();
  await Promise.all(wakeUps.map((wakeUp) => wakeUp.stop()));
  return {
    steady: {
      eventsPerSecond: bench.steadyPerSecond,
      seconds: bench.steadySeconds,
      msFromCommitToReader: { p50: at(lags, 0.5), p99: at(lags, 0.99) },
    },
    held,
    lost: events - seen.size,
    sentTwice: [...seen.values()].filter((times) => times > 1).length,
  };
}

async function holdingBack(
  writer: Process,
  bench: RelayBench,
  drive: {
    write: (seconds: number) => Promise<void>;
    lagOf: () => Promise<Lag | undefined>;
    caughtUp: () => Promise<void>;
  },
): Promise<unknown> {
  const { promise: end, resolve: finish } = Promise.withResolvers<void>();
  const { promise: opened, resolve: open } = Promise.withResolvers<void>();
  const old = writer.database.transaction({ role: 'worker' }, async (transaction) => {
    await sql`select pg_current_xact_id()`.execute(transaction.tables());
    open();
    await end;
  });
  await opened;
  await drive.write(bench.heldSeconds);
  const lag = await drive.lagOf();
  const finishedMs = performance.now();
  finish();
  await old;
  await drive.caughtUp();
  return {
    seconds: bench.heldSeconds,
    lagReported: lag && { ...lag, secondsBehind: Math.round(lag.secondsBehind * 10) / 10 },
    msToCatchUp: Math.round(performance.now() - finishedMs),
  };
}

async function wakeEachOther(url: string, processes: readonly Process[]) {
  const wakeUps = processes.map((process) => {
    const tell = { ring: () => wakeUp.tell('events') };
    const wakeUp = openPostgresWakeUp({
      connectionString: url,
      onNews: () => process.bell.ring(tell),
      onError: (error) => console.error(error),
    });
    process.bell.listen(tell);
    return wakeUp;
  });
  await Promise.all(wakeUps.map((wakeUp) => wakeUp.start()));
  return wakeUps;
}

function at(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)) / 10;
}
