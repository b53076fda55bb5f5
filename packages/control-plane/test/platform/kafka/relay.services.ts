import { fork } from 'node:child_process';
import { once } from 'node:events';
import { sql } from 'kysely';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import type { TenantScope } from '../../../src/platform/database/scope.ts';
import type { IncomingMessage } from '../../../src/platform/event-bus/kafka/client.ts';
import { headerNames, openEnvelope, toRow } from '../../../src/platform/event-bus/kafka/message.ts';
import type { Relay } from '../../../src/platform/event-bus/kafka/relay.ts';
import type { KafkaSettings } from '../../../src/platform/event-bus/kafka/settings.ts';
import { deadLetterTopicOf, ensureTopics, topicOf } from '../../../src/platform/event-bus/kafka/topics.ts';
import { measureLag } from '../../../src/platform/event-bus/lag.ts';
import { comparePlaces } from '../../../src/platform/event-store/rows.ts';
import { type PostgresServer, startPostgres } from '../../support/postgres.ts';
import {
  append,
  effectsOf,
  ids,
  openProcess,
  type Process,
  prepare,
  recorder,
  run,
  until,
} from '../event-bus-house.ts';
import { aggregateTypes, kafkaSettings, runOverKafka, runRelay, testClient } from './kafka-house.ts';

const newScope = (): TenantScope => ({ tenantId: ids.next('tenant'), mode: 'test' });

/** Everything that a topic holds, for as long as the test wants more. */
async function readTopic(
  settings: ReturnType<typeof kafkaSettings>,
  topic: string,
  enough: (messages: readonly IncomingMessage[]) => boolean,
): Promise<IncomingMessage[]> {
  const messages: IncomingMessage[] = [];
  await ensureTopics(testClient(settings), settings, aggregateTypes);
  const consumer = await testClient(settings).openConsumer({
    groupId: `${settings.prefix}reader-${ids.next('job')}`,
    topics: [topic],
    sessionTimeoutMs: 6_000,
    onAssigned: () => {},
    onMessages: async (more) => void messages.push(...more),
  });
  try {
    await until(async () => enough(messages), `enough of ${topic}`);
  } finally {
    await consumer.close();
  }
  return messages;
}

describe('the bus over Kafka', () => {
  let server: PostgresServer;
  let one: Process;
  let two: Process;
  const brokers = (): string[] => [inject('services').kafka];
  beforeAll(async () => {
    server = await startPostgres();
    one = openProcess(server.url);
    two = openProcess(server.url);
    await prepare(one.database);
  });
  afterAll(async () => {
    await Promise.all([one.database.close(), two.database.close()]);
    await server.stop();
  });
  /** One that a failed test leaves would hold the lock of the next. */
  const relays: Relay[] = [];
  const relayOf = (process: Process, settings: KafkaSettings): Relay => {
    const relay = runRelay(process, server.url, settings);
    relays.push(relay);
    return relay;
  };
  afterEach(async () => {
    await Promise.all(relays.splice(0).map((relay) => relay.stop()));
  });
  const reached = async (consumer: string, id: string, version: number): Promise<boolean> =>
    (await effectsOf(one.database, consumer)).includes(`${id}:${version}`);
  /** As if the relay had carried nothing yet: the next one begins at the first event, for topics of its own. */
  const forgetRelay = () =>
    one.database.transaction({ role: 'owner' }, async (transaction) => {
      for (const table of ['relay_tails', 'relay_topics', 'high_waters']) {
        await sql`delete from ${sql.table(`event_store.${table}`)}`.execute(transaction.tables());
      }
      await sql`delete from event_store.checkpoints`.execute(transaction.tables());
    });

  it.each(['json', 'protobuf'] as const)(
    'carries every event once the broker has it, in order per aggregate, with what readers need in headers (%s)',
    async (valueFormat) => {
      await forgetRelay();
      const settings = kafkaSettings(brokers(), { prefix: `${valueFormat}-${process.pid}.`, valueFormat });
      const scope = newScope();
      const aggregates = Array.from({ length: 12 }, () => ids.next('application'));
      const relay = relayOf(one, settings);
      await Promise.all(aggregates.map((id) => append(one.works, scope, id, [1, 2])));
      await Promise.all(aggregates.map((id) => append(two.works, scope, id, [3])));
      const isOurs = ({ key }: IncomingMessage): boolean => aggregates.includes(key);
      const messages = await readTopic(
        settings,
        topicOf(settings.prefix, 'counter'),
        (all) => all.filter(isOurs).length === 36,
      );
      await relay.stop();

      const lastOf = new Map<number, ReturnType<typeof openEnvelope>>();
      const versions = new Map<string, number[]>();
      for (const message of messages) {
        const envelope = openEnvelope(message);
        if (!envelope) throw new Error('A message without our headers.');
        const before = lastOf.get(message.partition);
        expect(envelope.previous).toEqual(before?.place);
        if (before) expect(comparePlaces(before.place, envelope.place)).toBeLessThan(0);
        lastOf.set(message.partition, envelope);
        if (!isOurs(message)) continue;
        const row = toRow(envelope);
        expect(row).toMatchObject({
          aggregate_id: message.key,
          event_type: 'Counted',
          metadata: { ...scope, source: 'counting', correlationId: 'rqt_1' },
          payload: { count: row.aggregate_version },
        });
        expect(message.headers).toMatchObject({
          [headerNames.eventId]: row.event_id,
          [headerNames.tenantId]: scope.tenantId,
          [headerNames.eventVersion]: '1',
        });
        versions.set(message.key, [...(versions.get(message.key) ?? []), row.aggregate_version]);
      }
      expect([...versions.values()]).toEqual(aggregates.map(() => [1, 2, 3]));
      expect(lastOf.size).toBe(settings.partitions);
    },
  );

  it('is carried on by another relay where the active one loses its session', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `takeover-${process.pid}.` });
    const both = [relayOf(one, settings), relayOf(two, settings)];
    await until(async () => both.some((relay) => relay.isActive()), 'an active relay');
    expect(both.filter((relay) => relay.isActive())).toHaveLength(1);
    const consumer = 'takeover';
    const reader = runOverKafka(one, recorder(consumer), settings);
    const scope = newScope();
    const id = ids.next('application');
    await append(one.works, scope, id, [1]);
    await until(() => reached(consumer, id, 1), 'the first event');
    await one.database.transaction({ role: 'owner' }, async (transaction) => {
      await sql`reset role`.execute(transaction.tables());
      await sql`select pg_terminate_backend(pid) from pg_stat_activity a join pg_locks l using (pid)
        where l.locktype = 'advisory' and l.granted and a.application_name = 'creditplane-relay'`.execute(
        transaction.tables(),
      );
    });
    await append(one.works, scope, id, [2, 3]);
    await until(() => reached(consumer, id, 3), 'what came after');
    await both[0]?.stop();
    await append(one.works, scope, id, [4]);
    await until(() => reached(consumer, id, 4), 'what the other relay carried');
    await Promise.all([both[1]?.stop(), reader.stop()]);
    const effects = (await effectsOf(one.database, consumer)).filter((effect) => effect.startsWith(id));
    expect(effects).toEqual([1, 2, 3, 4].map((version) => `${id}:${version}`));
  });

  it('loses and doubles nothing where one of two consumers is killed in the middle of a batch', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `killed-${process.pid}.` });
    const relay = relayOf(one, settings);
    const consumer = 'killed';
    const scope = newScope();
    const aggregates = Array.from({ length: 30 }, () => ids.next('application'));
    await Promise.all(aggregates.map((id) => append(one.works, scope, id, [1, 2])));
    const victim = fork(new URL('./stuck-consumer.ts', import.meta.url), {
      execArgv: ['--conditions=creditplane-source'],
      env: { ...process.env, STUCK_CONSUMER: JSON.stringify({ url: server.url, settings, consumer }) },
    });
    // It holds its transaction open, with its effects and high waters written.
    await once(victim, 'message');
    const survivor = runOverKafka(two, recorder(consumer, { batchSize: 5 }), settings);
    await Promise.all(aggregates.map((id) => append(one.works, scope, id, [3])));
    victim.kill('SIGKILL');
    await once(victim, 'exit');
    await until(
      async () => {
        const effects = await effectsOf(one.database, consumer);
        return aggregates.every((id) => effects.includes(`${id}:3`));
      },
      'all effects',
      40_000,
    );
    await Promise.all([survivor.stop(), relay.stop()]);
    const effects = await effectsOf(one.database, consumer);
    for (const id of aggregates) {
      expect(effects.filter((effect) => effect.startsWith(id))).toEqual([1, 2, 3].map((v) => `${id}:${v}`));
    }
  });

  it('shows what a consumer gave up on in a topic beside, without the words of the error', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `dead-${process.pid}.` });
    const relay = relayOf(one, settings);
    const scope = newScope();
    const id = ids.next('application');
    const reaction = recorder('giving-up', {
      before: (events) => {
        if (events.some((event) => event.aggregateId === id)) throw new TypeError('ann@example.com is sick');
      },
    });
    const reader = runOverKafka(one, reaction, settings, { maxAttempts: 2 });
    await append(one.works, scope, id, [1]);
    const letters = await readTopic(
      settings,
      deadLetterTopicOf(topicOf(settings.prefix, 'counter')),
      (all) => all.length > 0,
    );
    await Promise.all([reader.stop(), relay.stop()]);
    expect(letters[0]?.key).toBe(id);
    expect(letters[0]?.headers).toMatchObject({
      'dead-letter-consumer': 'giving-up',
      'dead-letter-attempts': '2',
      'dead-letter-error': 'TypeError',
    });
    expect(JSON.stringify(letters[0]?.headers)).not.toContain('ann@');
  });

  it('makes up from the event table for what its topics have lost', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `lost-${process.pid}.` });
    const scope = newScope();
    const early = Array.from({ length: 10 }, () => ids.next('application'));
    await Promise.all(early.map((id) => append(one.works, scope, id, [1])));
    const first = relayOf(one, settings);
    await until(
      async () => (await measureLag(one.database, ['relay']))[0]?.eventsBehind === 0,
      'all relayed',
    );
    await first.stop();
    // As after the loss of the broker's disk: other topics, empty, under the same names for the relay.
    const anew = { ...settings, prefix: `lost-again-${process.pid}.` };
    await one.database.transaction({ role: 'owner' }, async (transaction) => {
      for (const table of ['relay_tails', 'relay_topics']) {
        await sql`update ${sql.table(`event_store.${table}`)}
          set topic = replace(topic, ${settings.prefix}, ${anew.prefix})`.execute(transaction.tables());
      }
    });
    const missed: number[] = [];
    const relay = relayOf(one, anew);
    const reader = runOverKafka(two, recorder('making-up'), anew, {
      silentMs: 300,
      onMissed: ({ events }) => missed.push(events),
    });
    const late = ids.next('application');
    await append(one.works, scope, late, [1]);
    await until(async () => {
      const effects = await effectsOf(one.database, 'making-up');
      return [...early, late].every((id) => effects.includes(`${id}:1`));
    }, 'every effect');
    await until(async () => (await measureLag(one.database, ['making-up']))[0]?.eventsBehind === 0, 'no lag');
    await Promise.all([reader.stop(), relay.stop()]);
    const effects = await effectsOf(one.database, 'making-up');
    expect(new Set(effects).size).toBe(effects.length);
    expect(missed.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(early.length);
  });

  it('takes over from the embedded bus while that still runs, and gives back to it, with each effect once', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `both-${process.pid}.` });
    const consumer = 'both';
    const scope = newScope();
    const id = ids.next('application');
    const others = Array.from({ length: 20 }, () => ids.next('application'));
    const embedded = run(one, recorder(consumer, { batchSize: 3 }), { pollMs: () => 5 });
    const relay = relayOf(one, settings);
    const overKafka = runOverKafka(two, recorder(consumer, { batchSize: 3 }), settings);
    for (let count = 1; count <= 20; count += 1) {
      await append(one.works, scope, id, [count]);
      await append(one.works, scope, others[count - 1] ?? id, [1]);
    }
    await until(() => reached(consumer, id, 20), 'the last event');
    await until(async () => (await measureLag(one.database, [consumer]))[0]?.eventsBehind === 0, 'no lag');
    await Promise.all([overKafka.stop(), relay.stop()]);
    await append(one.works, scope, id, [21]);
    await until(() => reached(consumer, id, 21), 'what came after Kafka');
    await embedded.stop();
    const effects = await effectsOf(one.database, consumer);
    expect(new Set(effects).size).toBe(effects.length);
    expect(effects.filter((effect) => effect.startsWith(id))).toHaveLength(21);
    expect(others.every((other) => effects.includes(`${other}:1`))).toBe(true);
  });

  it('leaves alone what another history of the database has written to its topics', async () => {
    await forgetRelay();
    const settings = kafkaSettings(brokers(), { prefix: `ghost-${process.pid}.` });
    const scope = newScope();
    const [ghost, real] = [ids.next('application'), ids.next('application')];
    await append(one.works, scope, ghost, [1]);
    const first = relayOf(one, settings);
    await until(
      async () => (await measureLag(one.database, ['relay']))[0]?.eventsBehind === 0,
      'all relayed',
    );
    await first.stop();
    // As after a restore to an earlier moment: the events are gone, and the epoch of that number is another one.
    await one.database.transaction({ role: 'owner' }, async (transaction) => {
      for (const statement of [
        sql`delete from event_store.events where aggregate_id = ${ghost}`,
        sql`update event_store.epochs set opened_at = opened_at + interval '1 hour'`,
        sql`delete from event_store.checkpoints`,
        sql`delete from event_store.relay_tails`,
      ]) {
        await statement.execute(transaction.tables());
      }
    });
    let foreign = 0;
    const relay = relayOf(one, settings);
    const reader = runOverKafka(two, recorder('haunted'), settings, {
      onForeign: () => {
        foreign += 1;
      },
    });
    await append(one.works, scope, real, [1]);
    await until(() => reached('haunted', real, 1), 'the real event');
    await Promise.all([reader.stop(), relay.stop()]);
    expect(await reached('haunted', ghost, 1)).toBe(false);
    expect(foreign).toBeGreaterThan(0);
  });
});
