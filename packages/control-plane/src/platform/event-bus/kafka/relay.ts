import type { Database, Transaction } from '../../database/database.ts';
import { type Batch, readBatch } from '../../event-store/read-batch.ts';
import { type Place, placeOf } from '../../event-store/rows.ts';
import { readCheckpoint } from '../checkpoint.ts';
import { pause } from '../pause.ts';
import { type Bell, createWakeUp } from '../wake-up.ts';
import type { KafkaClient, KafkaProducer } from './client.ts';
import { type Epochs, readEpochs } from './epochs.ts';
import type { RelayLock } from './relay-lock.ts';
import { keepRelayed, keepTopics, readLastPlaces, readTopics, relayConsumer } from './relay-places.ts';
import { createRelayPlan, type RelayPlan } from './relay-plan.ts';
import type { KafkaSettings } from './settings.ts';
import { ensureTopics } from './topics.ts';

export type Relay = { start(): void; stop(): Promise<void>; isActive(): boolean };

export type RelayParts = {
  database: Database;
  client: KafkaClient;
  settings: Pick<KafkaSettings, 'prefix' | 'partitions' | 'replicationFactor' | 'valueFormat'>;
  lock: RelayLock;
  /** Every aggregate type of the program: their topics are there before the first event is. */
  aggregateTypes: readonly string[];
  bell: Bell;
  pollMs: () => number;
  onError: (error: unknown) => void;
  /** Events that the broker has and the checkpoint is past; seconds since the oldest of them was recorded. */
  onRelayed?: (facts: { events: number; lagSeconds: number }) => void;
  onActive?: (active: boolean) => void;
};

const batchSize = 500;
const longestHeldMs = 100;
const afterFailureMs = 1_000;

type Held = { signal: AbortSignal; producer: KafkaProducer; plan: RelayPlan; epochs: Epochs };

/**
 * Carries the event table to Kafka: one topic per aggregate type, keyed by aggregate. One relay works at a time. The
 * checkpoint moves after the acknowledgement, so an event is sent at least once and, in its partition, never before the
 * one that was committed before it. It reads as the subscriptions do: by the tuple, below the horizon.
 */
export function createRelay(parts: RelayParts): Relay {
  const { database, lock } = parts;
  const wakeUp = createWakeUp();
  const stopping = new AbortController();
  let unlisten: (() => void) | undefined;
  let loop: Promise<void> | undefined;
  let active = false;

  const setActive = (next: boolean): void => {
    if (active === next) return;
    active = next;
    parts.onActive?.(next);
  };

  const asWorker = <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    database.transaction({ role: 'worker' }, work);
  const read = (after: Place): Promise<Batch> =>
    database.reading({ role: 'worker' }, (transaction) => readBatch(transaction, after, batchSize));

  /** Makes the topics that are missing; where an aggregate type is new to the program that runs, too. */
  const planOf = async (aggregateTypes: readonly string[], last: Map<string, Place>): Promise<RelayPlan> => {
    const counts = await ensureTopics(parts.client, parts.settings, aggregateTypes);
    const plan = createRelayPlan({ ...parts.settings, counts, last });
    await asWorker((transaction) => keepTopics(transaction, plan.topics(aggregateTypes)));
    return plan;
  };

  /** Sends what was read and moves on; undefined where another relay has moved on. */
  const relayOn = async (held: Held, from: Place, { rows }: Batch): Promise<Place | undefined> => {
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return from;
    const unknown = held.plan.unknownAmong(rows);
    if (unknown.length > 0) {
      const all = [...new Set([...parts.aggregateTypes, ...unknown, ...(await knownTypes())])];
      held.plan = await planOf(all, held.plan.last());
    }
    // Epochs are opened by who restores or moves the database.
    if (!held.epochs.openedAt(last.epoch)) held.epochs = await asWorker(readEpochs);
    const { messages, tails } = held.plan.messagesOf(rows, held.epochs);
    await held.producer.send(messages);
    if (held.signal.aborted) return undefined;
    const to = placeOf(last);
    const kept = await asWorker((transaction) => keepRelayed(transaction, from, to, tails));
    if (!kept) return undefined;
    parts.onRelayed?.({ events: rows.length, lagSeconds: Math.max(0, first.age_seconds) });
    return to;
  };

  const knownTypes = (): Promise<string[]> =>
    database.reading({ role: 'worker' }, async (transaction) =>
      [...(await readTopics(transaction)).values()].map(({ aggregateType }) => aggregateType),
    );

  /** While the lock is ours and nothing fails. The next batch is read while the last is sent. */
  const work = async (signal: AbortSignal): Promise<void> => {
    const start = await asWorker(async (transaction) => ({
      place: await readCheckpoint(transaction, relayConsumer),
      last: await readLastPlaces(transaction),
      epochs: await readEpochs(transaction),
    }));
    const plan = await planOf(parts.aggregateTypes, start.last);
    const held: Held = { signal, producer: await parts.client.openProducer(), plan, epochs: start.epochs };
    setActive(true);
    try {
      let place = start.place;
      let heldMs = 2;
      let next = read(place);
      while (!signal.aborted && !stopping.signal.aborted) {
        const batch = await next;
        const last = batch.rows.at(-1);
        if (last) {
          next = read(placeOf(last));
          // Awaited by the next turn, or never where this one fails.
          next.catch(() => undefined);
          const to = await relayOn(held, place, batch);
          if (!to) return;
          place = to;
          heldMs = 2;
          continue;
        }
        heldMs = batch.held ? Math.min(longestHeldMs, heldMs * 2) : 2;
        await wakeUp.wait(batch.held ? heldMs : parts.pollMs(), stopping.signal);
        next = read(place);
      }
    } finally {
      setActive(false);
      await held.producer.close().catch(() => undefined);
    }
  };

  const run = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const signal = await lock.acquire(stopping.signal);
      if (!signal) break;
      try {
        await work(signal);
      } catch (error) {
        if (!stopping.signal.aborted) parts.onError(error);
        await pause(afterFailureMs, stopping.signal);
      }
      await lock.release();
    }
  };

  return {
    isActive: () => active,
    start: () => {
      unlisten = parts.bell.listen(wakeUp);
      loop = run();
    },
    stop: async () => {
      stopping.abort();
      unlisten?.();
      await loop;
      await lock.release();
    },
  };
}
