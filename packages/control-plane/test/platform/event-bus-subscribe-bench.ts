import { openPostgresWakeUp } from '../../src/platform/event-bus/postgres-wake-up.ts';
import { startPostgres } from '../support/postgres.ts';
import {
  append,
  cause,
  effectsOf,
  ids,
  openProcess,
  type Process,
  prepare,
  recorder,
  run,
  until,
} from './event-bus-house.ts';

const batchSizes = [1, 10, 50, 200];

/**
 * Events a second that one consumer handles, by batch size, each event with one row as its effect; then how long after its
 * commit an event's effect has happened, at a steady rate, where writer and consumer are two processes woken by NOTIFY.
 */
export async function benchSubscribe(events: number, steadyEvents: number): Promise<unknown> {
  const server = await startPostgres();
  const [writer, reader] = [openProcess(server.url), openProcess(server.url)];
  try {
    await prepare(writer.database);
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
    const byBatchSize: Record<string, number> = {};
    for (const batchSize of batchSizes) {
      byBatchSize[batchSize] = Math.round(
        await rateOf(reader, batchSize, batchSize === 1 ? events / 10 : events),
      );
    }
    const lagMs = await lagOf(server.url, writer, reader, steadyEvents);
    return {
      benchmark: 'subscribe',
      events,
      perSecondByBatchSize: byBatchSize,
      baseline: 'batches of 1',
      ratioOf50To1: Math.round((10 * (byBatchSize[50] ?? 0)) / (byBatchSize[1] ?? 1)) / 10,
      steady: { events: steadyEvents, lagMs },
    };
  } finally {
    await Promise.all([writer.database.close(), reader.database.close()]);
    await server.stop();
  }
}

async function rateOf(process: Process, batchSize: number, events: number): Promise<number> {
  const consumer = `bench-${batchSize}`;
  const { promise, resolve } = Promise.withResolvers<void>();
  let handled = 0;
  const started = performance.now();
  const subscription = run(process, recorder(consumer, { batchSize }), {
    onBatch: (batch) => {
      handled += batch.events;
      if (handled >= events) resolve();
    },
  });
  await promise;
  const seconds = (performance.now() - started) / 1_000;
  await subscription.stop();
  return handled / seconds;
}

async function lagOf(
  url: string,
  writer: Process,
  reader: Process,
  events: number,
): Promise<{ p50: number; p99: number }> {
  const wakeUps = [writer, reader].map((process) => {
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
  const committedAt = new Map<string, number>();
  const lags: number[] = [];
  let batch: string[] = [];
  const consumer = 'bench-lag';
  const reaction = recorder(consumer, {
    before: (handled) => {
      batch = handled.map((event) => event.aggregateId);
    },
  });
  const subscription = run(reader, reaction, {
    pollMs: () => 10_000,
    onBatch: () => {
      const now = performance.now();
      for (const id of batch) {
        const at = committedAt.get(id);
        if (at !== undefined) lags.push(Math.max(0, now - at));
      }
    },
  });
  const scope = { tenantId: ids.next('tenant'), mode: 'test' as const };
  const first = ids.next('application');
  await append(writer.works, scope, first, [1]);
  await until(
    async () => (await effectsOf(reader.database, consumer)).includes(`${first}:1`),
    'the start',
    120_000,
  );
  for (let written = 0; written < events; written += 1) {
    const id = ids.next('application');
    const next = new Promise((resolve) => setTimeout(resolve, 5));
    // The effect may be there before the writer hears of its own commit: then the lag counts as none.
    committedAt.set(id, Number.POSITIVE_INFINITY);
    await append(writer.works, scope, id, [1]);
    committedAt.set(id, performance.now());
    await next;
  }
  await until(async () => lags.length >= events, 'all effects', 30_000);
  await subscription.stop();
  await Promise.all(wakeUps.map((wakeUp) => wakeUp.stop()));
  const sorted = lags.toSorted((a, b) => a - b);
  const at = (share: number): number =>
    Math.round(10 * (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)) / 10;
  return { p50: at(0.5), p99: at(0.99) };
}
