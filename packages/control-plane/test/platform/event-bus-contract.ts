import { sql } from 'kysely';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DomainEvent } from '../../src/kernel/events.ts';
import type { TenantScope } from '../../src/platform/database/scope.ts';
import { createDeadLetters, type DeadLetters } from '../../src/platform/event-bus/dead-letters.ts';
import { measureLag } from '../../src/platform/event-bus/lag.ts';
import type { Reaction } from '../../src/platform/event-bus/reaction.ts';
import {
  append,
  catalogue,
  effectsOf,
  ids,
  openProcess,
  type Process,
  recorder,
  until,
} from './event-bus-house.ts';

const newScope = (): TenantScope => ({ tenantId: ids.next('tenant'), mode: 'test' });
const countOf = (event: DomainEvent): number => (event.payload as { count: number }).count;
const sealError = (error: unknown): Uint8Array => Buffer.from(String(error));

/** A bus as the suite drives it: what runs a reaction in one process. */
export type BusUnderTest = {
  /** Of the PostgreSQL on which it runs. */
  url: string;
  run(
    process: Process,
    reaction: Reaction,
    options?: { maxAttempts?: number; pollMs?: () => number },
  ): { stop(): Promise<void> };
  stop(): Promise<void>;
};

/** What every bus promises, over real PostgreSQL: run by the embedded one and by Kafka. */
export function eventBusContract(open: () => Promise<BusUnderTest>): void {
  let bus: BusUnderTest;
  let one: Process;
  let two: Process;
  let consumers = 0;
  /** A consumer of its own per test, which begins at the first event of the database. */
  const newConsumer = (): string => {
    consumers += 1;
    return `consumer-${consumers}`;
  };
  const running: { stop(): Promise<void> }[] = [];
  const start = (...started: { stop(): Promise<void> }[]): void => void running.push(...started);
  const run: BusUnderTest['run'] = (process, reaction, options) => bus.run(process, reaction, options);
  const stopAll = async (): Promise<void> => {
    await Promise.all(running.splice(0).map((subscription) => subscription.stop()));
  };
  const reached = async (consumer: string, aggregateId: string, version: number): Promise<boolean> =>
    (await effectsOf(one.database, consumer)).includes(`${aggregateId}:${version}`);
  const versionsOf = async (consumer: string, aggregateId: string): Promise<number[]> =>
    (await effectsOf(one.database, consumer))
      .filter((effect) => effect.startsWith(`${aggregateId}:`))
      .map((effect) => Number(effect.split(':')[1]));
  const lettersOf = (scope: TenantScope, consumer: string) =>
    deadLettersOver(recorder(consumer)).list(scope, { consumer }, { limit: 100 });
  const deadLettersOver = (reaction: Reaction, process = one): DeadLetters =>
    createDeadLetters({ ...process, catalogue, reactions: [reaction], sealError, onError: () => {} });

  beforeAll(async () => {
    bus = await open();
    one = openProcess(bus.url);
    two = openProcess(bus.url);
  });
  afterAll(async () => {
    await stopAll();
    await Promise.all([one.database.close(), two.database.close()]);
    await bus.stop();
  });

  it('never double an effect where two processes run the same consumer side by side', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    start(
      ...[one, two].map((process) => run(process, recorder(consumer, { batchSize: 5 }), { pollMs: () => 5 })),
    );
    const aggregates = Array.from({ length: 40 }, () => ids.next('application'));
    await Promise.all(aggregates.map((id) => append(one.works, scope, id, [1, 2, 3])));
    await until(async () => {
      const effects = await effectsOf(one.database, consumer);
      return aggregates.every((id) => effects.includes(`${id}:3`));
    }, 'all effects');
    await stopAll();
    const effects = await effectsOf(one.database, consumer);
    expect(new Set(effects).size).toBe(effects.length);
    for (const id of aggregates) expect(await versionsOf(consumer, id)).toEqual([1, 2, 3]);
  });

  it('do the batch again, once in effect, where its connection is killed in the middle', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    const id = ids.next('application');
    await append(one.works, scope, id, [1, 2, 3]);
    let kills = 0;
    const killed = recorder(consumer, {
      before: async (events, work) => {
        if (kills > 0 || !events.some((event) => event.aggregateId === id)) return;
        kills += 1;
        const backend = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(work.tables());
        await two.database.transaction({ role: 'worker' }, async (transaction) => {
          await sql`reset role`.execute(transaction.tables());
          await sql`select pg_terminate_backend(${backend.rows[0]?.pid}::integer)`.execute(
            transaction.tables(),
          );
        });
      },
    });
    start(run(one, killed));
    await until(() => reached(consumer, id, 3), 'the effects');
    await stopAll();
    expect(kills).toBe(1);
    expect(await versionsOf(consumer, id)).toEqual([1, 2, 3]);
    expect((await lettersOf(scope, consumer)).data).toEqual([]);
  });

  it('park the one event that fails with what follows of its aggregate, and nothing else of the batch', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    const [broken, whole] = [ids.next('application'), ids.next('application')];
    let sick = true;
    const reaction = recorder(consumer, {
      before: (events) => {
        if (sick && events.some((event) => event.aggregateId === broken && countOf(event) === 13)) {
          throw new Error('thirteen');
        }
      },
    });
    await append(one.works, scope, broken, [11, 12, 13, 14]);
    await append(one.works, scope, whole, [13, 14]);
    start(run(one, reaction, { maxAttempts: 3 }));
    await until(() => reached(consumer, whole, 2), 'the other aggregate');
    await append(one.works, scope, broken, [15]);
    await until(async () => (await lettersOf(scope, consumer)).data.length === 3, 'three dead letters');

    expect(await versionsOf(consumer, broken)).toEqual([1, 2]);
    const letters = (await lettersOf(scope, consumer)).data.toReversed();
    expect(
      letters.map(({ aggregateVersion, state, attempts }) => [aggregateVersion, state, attempts]),
    ).toEqual([
      [3, 'failed', 3],
      [4, 'waiting', 0],
      [5, 'waiting', 0],
    ]);
    const failed = letters[0];
    if (!failed) throw new Error('There is no failed event.');
    expect(Buffer.from(failed.sealedError ?? []).toString()).toContain('thirteen');
    expect(failed.payload).toEqual({ count: 13 });
    expect((await lettersOf(newScope(), consumer)).data).toEqual([]);

    const other = await deadLettersOver(reaction).replay(newScope(), failed);
    expect(other).toEqual({ replayed: 0, remaining: 0, failedEventId: undefined });
    const inVain = await deadLettersOver(reaction).replay(scope, failed);
    expect(inVain).toEqual({ replayed: 0, remaining: 3, failedEventId: failed.eventId });
    const again = await deadLettersOver(reaction).find(scope, failed);
    expect(again?.attempts).toBe(4);

    sick = false;
    const released = await deadLettersOver(reaction).replay(scope, failed);
    expect(released).toEqual({ replayed: 3, remaining: 0, failedEventId: undefined });
    await append(one.works, scope, broken, [16]);
    await until(() => reached(consumer, broken, 6), 'the live stream');
    expect(await versionsOf(consumer, broken)).toEqual([1, 2, 3, 4, 5, 6]);
    await stopAll();
  });

  it('let the rest of an aggregate go on, in order, where the failed event is discarded', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    const id = ids.next('application');
    const reaction = recorder(consumer, {
      before: (events) => {
        if (events.some((event) => event.aggregateId === id && countOf(event) % 3 === 0)) {
          throw new Error('divisible by three');
        }
      },
    });
    await append(one.works, scope, id, [1, 2, 3, 4, 5, 6, 7]);
    start(run(one, reaction, { maxAttempts: 1 }));
    await until(async () => (await lettersOf(scope, consumer)).data.length === 5, 'the dead letters');
    const letters = (await lettersOf(scope, consumer)).data.toReversed();
    const [first, , , second] = letters;
    if (!first || !second) throw new Error('There are not enough dead letters.');

    const untouched = await deadLettersOver(reaction).discard(scope, second);
    expect(untouched).toMatchObject({ replayed: 0, remaining: 5 });
    const stopped = await deadLettersOver(reaction).discard(scope, first);
    expect(stopped).toEqual({ replayed: 2, remaining: 2, failedEventId: second.eventId });
    const done = await deadLettersOver(reaction).discard(scope, second);
    expect(done).toEqual({ replayed: 1, remaining: 0, failedEventId: undefined });
    expect(await versionsOf(consumer, id)).toEqual([1, 2, 4, 5, 7]);
    await stopAll();
  });

  it('leave no gap and no double between a replay and new events that come meanwhile', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    const id = ids.next('application');
    let sick = true;
    const reaction = recorder(consumer, {
      before: (events) => {
        if (sick && events.some((event) => event.aggregateId === id)) throw new Error('sick');
      },
    });
    await append(one.works, scope, id, [1]);
    start(...[one, two].map((process) => run(process, reaction, { maxAttempts: 1, pollMs: () => 5 })));
    await until(async () => (await lettersOf(scope, consumer)).data.length === 1, 'the first dead letter');
    const [first] = (await lettersOf(scope, consumer)).data;
    if (!first) throw new Error('There is no dead letter.');
    const last = 150;
    const writing = (async () => {
      for (let count = 2; count <= last; count += 1) await append(one.works, scope, id, [count]);
    })();
    await until(async () => (await lettersOf(scope, consumer)).data.length > 20, 'some that wait');
    sick = false;
    // Two operators at once, in two processes.
    await Promise.all([
      deadLettersOver(reaction, one).replay(scope, first),
      deadLettersOver(reaction, two).replay(scope, first),
    ]);
    await writing;
    await until(() => reached(consumer, id, last), 'the last event');
    await stopAll();
    expect(await versionsOf(consumer, id)).toEqual(Array.from({ length: last }, (_, index) => index + 1));
    expect((await lettersOf(scope, consumer)).data).toEqual([]);
  });

  it('park nothing for an outage of the database, however long', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    const id = ids.next('application');
    let outages = 0;
    const reaction = recorder(consumer, {
      batchSize: 1,
      before: (events) => {
        if (outages >= 2 || !events.some((event) => event.aggregateId === id)) return;
        outages += 1;
        throw Object.assign(new Error('terminating connection'), { code: '57P01' });
      },
    });
    await append(one.works, scope, id, [1]);
    start(run(one, reaction, { maxAttempts: 1 }));
    await until(() => reached(consumer, id, 1), 'the effect');
    expect(outages).toBe(2);
    expect((await lettersOf(scope, consumer)).data).toEqual([]);
    await stopAll();
  });

  it('are seen to lag behind an open writing transaction, and go on by themselves when it ends', async () => {
    const scope = newScope();
    const consumer = newConsumer();
    start(run(one, recorder(consumer), { pollMs: () => 60_000 }));
    const [early, id] = [ids.next('application'), ids.next('application')];
    await append(one.works, scope, early, [1]);
    await until(() => reached(consumer, early, 1), 'the first event');
    const { promise: end, resolve: finish } = Promise.withResolvers<void>();
    const { promise: opened, resolve: open } = Promise.withResolvers<void>();
    const old = two.database.transaction({ role: 'worker' }, async (transaction) => {
      await sql`select pg_current_xact_id()`.execute(transaction.tables());
      open();
      await end;
    });
    await opened;
    await append(one.works, scope, id, [1, 2]);
    const lagOf = async () => (await measureLag(one.database, [consumer]))[0];
    // Over Kafka a checkpoint follows its partitions a moment later.
    await until(async () => (await lagOf())?.eventsBehind === 2, 'a lag of the two');
    await until(async () => ((await lagOf())?.secondsBehind ?? 0) > 0.05, 'a lag that grows');
    expect(await lagOf()).toMatchObject({ consumer, eventsBehind: 2, held: true });
    expect(await reached(consumer, id, 1)).toBe(false);
    finish();
    await old;
    await until(() => reached(consumer, id, 2), 'the held events');
    await until(async () => (await lagOf())?.eventsBehind === 0, 'no lag');
    expect(await lagOf()).toEqual({ consumer, eventsBehind: 0, secondsBehind: 0, held: false });
    await stopAll();
  });
}
