import type { Database, Transaction } from '../../database/database.ts';
import type { EventCatalogue } from '../../event-store/catalogue.ts';
import type { ReadRow } from '../../event-store/read-batch.ts';
import { comparePlaces, type Place, placeOf } from '../../event-store/rows.ts';
import type { WorkFactory } from '../../unit-of-work/work.ts';
import { traceBatch } from '../batch-trace.ts';
import { readCheckpoint } from '../checkpoint.ts';
import { failureKind } from '../failure-kind.ts';
import { freeOfParked } from '../free-of-parked.ts';
import { afterFailure, afterSuccess, startPace } from '../pace.ts';
import { park } from '../parking.ts';
import { pause } from '../pause.ts';
import { reactByTenant } from '../react-by-tenant.ts';
import { type Reaction, wants } from '../reaction.ts';
import type { Turnstile } from '../turnstile.ts';
import type { TopicPartition } from './client.ts';
import type { DeadLetterTopic } from './dead-letter-topic.ts';
import {
  claimHighWaters,
  doneUpTo,
  foldHighWaters,
  isDone,
  readOwed,
  readStanding,
  type Standing,
} from './high-waters.ts';
import { readMissed } from './missed-events.ts';
import { partitionKey, type RelayTopic } from './relay-places.ts';

/** One event of a partition, as it came. */
export type Item = TopicPartition & {
  eventType: string;
  place: Place;
  /** The place of the event before it in the partition. */
  previous: Place | undefined;
  /** Read when it is wanted. */
  row(): ReadRow;
};

export type PartitionedReactionParts = {
  database: Database;
  catalogue: EventCatalogue;
  works: WorkFactory;
  turnstile: Turnstile;
  topics: () => Promise<ReadonlyMap<string, RelayTopic>>;
  deadLetterTopic: DeadLetterTopic;
  sealError: (error: unknown, eventId: string) => Uint8Array;
  onError: (error: unknown, facts: { consumer: string; batchSize: number; attempt: number }) => void;
  onBatch?: (facts: { consumer: string; events: number; lagSeconds: number; durationMs: number }) => void;
  onParked?: (facts: { consumer: string; eventType: string }) => void;
  /** Events that no message brought were read from the event table. */
  onMissed?: (facts: { consumer: string; topic: string; partition: number; events: number }) => void;
  stopping: AbortSignal;
  maxAttempts?: number;
};

/** A reaction fed from partitions; its calls come one after the other. */
export type PartitionedReaction = {
  readonly consumer: string;
  /** Handles what it wants of these, in order, whatever it takes. False where it was stopped before the end. */
  handle(items: readonly Item[]): Promise<boolean>;
  /** Reads from the event table what these partitions still owe it and no message will bring. */
  makeUp(isLost: (at: TopicPartition) => boolean): Promise<void>;
  /** Brings its checkpoint up to what all partitions have done. */
  fold(): Promise<void>;
  /** Partitions were assigned anew: another process may have moved what this one remembers. */
  forget(): void;
};

/** Another process has moved on: nothing of the batch may be kept. */
class Overtaken extends Error {
  override readonly name = 'Overtaken';
}

const overtakenPauseMs = 20;

export function createPartitionedReaction(
  reaction: Reaction,
  parts: PartitionedReactionParts,
): PartitionedReaction {
  const { consumer } = reaction;
  const { database, stopping } = parts;
  const bounds = { fullBatch: reaction.batchSize ?? 50, maxAttempts: parts.maxAttempts ?? 5 };
  let pace = startPace(bounds);
  let known: Standing | undefined;
  /** How far each partition has been looked through since it was assigned, wanted or not. */
  let seen = new Map<string, Place>();

  const asWorker = <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> =>
    database.transaction({ role: 'worker' }, work);

  const standing = async (): Promise<Standing> => {
    known ??= await asWorker(async (transaction) => {
      await readCheckpoint(transaction, consumer);
      return readStanding(transaction, consumer);
    });
    return known;
  };

  /** Batch, effects and high waters in one transaction. */
  const advance = async (
    batch: readonly Item[],
    effects: (transaction: Transaction, parks: boolean) => Promise<void>,
  ): Promise<void> => {
    const { checkpoint, waters } = await standing();
    const spans = new Map<string, { at: TopicPartition; first: Place; to: Place }>();
    for (const { topic, partition, place } of batch) {
      const key = partitionKey({ topic, partition });
      const span = spans.get(key);
      if (span) span.to = place;
      else spans.set(key, { at: { topic, partition }, first: place, to: place });
    }
    const advances = [...spans].map(([key, { at, first, to }]) => ({
      ...at,
      from: waters.get(key),
      first,
      to,
    }));
    await asWorker(async (transaction) => {
      const claim = await claimHighWaters(transaction, consumer, advances);
      if (!claim) throw new Overtaken();
      await effects(transaction, claim.parks);
    });
    known = {
      checkpoint,
      waters: new Map([...waters, ...[...spans].map(([key, { to }]) => [key, to] as const)]),
    };
  };

  const react = async (batch: readonly Item[]): Promise<void> => {
    const rows = batch.map((item) => item.row());
    const startedMs = performance.now();
    await traceBatch(consumer, rows, () =>
      advance(batch, async (transaction, parks) => {
        const free = await freeOfParked(transaction, parts.catalogue, consumer, rows, parks);
        await reactByTenant(transaction, parts.works, reaction, free);
        const lagSeconds = Math.max(0, ...rows.map(({ age_seconds }) => age_seconds));
        const facts = { consumer, events: rows.length, lagSeconds };
        transaction.afterCommit(() =>
          parts.onBatch?.({ ...facts, durationMs: performance.now() - startedMs }),
        );
      }),
    );
  };

  /** To the topic first: what is parked in the table is there, too, though perhaps twice. */
  const putAside = async (item: Item, error: unknown, attempts: number): Promise<void> => {
    const row = item.row();
    await parts.deadLetterTopic.send(item, row, { consumer, attempts, error });
    await advance([item], async (transaction) => {
      const sealed = parts.sealError(error, row.event_id);
      await park(transaction, consumer, row, { state: 'failed', error: sealed, attempts });
      transaction.afterCommit(() => parts.onParked?.({ consumer, eventType: row.event_type }));
    });
  };

  /** One batch, or one failure of it. Gives what remains. */
  const turn = async (rest: readonly Item[]): Promise<readonly Item[]> => {
    const batch = rest.slice(0, pace.limit);
    const [head] = batch;
    const startedMs = performance.now();
    try {
      await parts.turnstile.pass(() => react(batch));
      pace = afterSuccess(pace, bounds, { held: false, tookMs: performance.now() - startedMs });
      return rest.slice(batch.length);
    } catch (error) {
      if (error instanceof Overtaken) return overtaken(rest);
      const kind = failureKind(error);
      const next = afterFailure(pace, bounds, { kind, eventId: head && eventIdOf(head) });
      if (kind !== 'conflict') {
        parts.onError(error, { consumer, batchSize: batch.length, attempt: next.pace.attempts });
      }
      pace = next.pace;
      if (next.parks && head) {
        await putAside(head, error, next.parks.attempts);
        return rest.slice(1);
      }
      await pause(next.pauseMs, stopping);
      return rest;
    }
  };

  const overtaken = async (rest: readonly Item[]): Promise<readonly Item[]> => {
    known = undefined;
    await pause(overtakenPauseMs, stopping);
    const now = await standing();
    return rest.filter((item) => !isDone(now, item, item.place));
  };

  /** Everything, whatever it takes; false where stopped before the end. */
  const work = async (items: readonly Item[]): Promise<boolean> => {
    let rest = items;
    while (rest.length > 0 && !stopping.aborted) {
      try {
        rest = await turn(rest);
      } catch (error) {
        if (error instanceof Overtaken) {
          rest = await overtaken(rest);
          continue;
        }
        // The database or the broker itself is away: nothing was lost, the high waters stand.
        parts.onError(error, { consumer, batchSize: rest.length, attempt: pace.attempts });
        known = undefined;
        await pause(1_000, stopping);
      }
    }
    return rest.length === 0;
  };

  const fill = async (at: TopicPartition, after: Place, upTo: Place): Promise<boolean> => {
    const topic = (await parts.topics()).get(at.topic);
    if (!topic) return true;
    let events = 0;
    for (let from: Place | undefined = after; from; ) {
      const span: { after: Place; upTo: Place } = { after: from, upTo };
      const missed = await database.reading({ role: 'worker' }, (transaction) =>
        readMissed(transaction, topic, at, reaction.eventTypes, span),
      );
      const items = missed.rows.map((row) => itemOf(at, row));
      events += items.length;
      if (!(await work(await undone(items)))) return false;
      from = missed.next;
    }
    if (events > 0) parts.onMissed?.({ consumer, ...at, events });
    return true;
  };

  const undone = async (items: readonly Item[]): Promise<Item[]> => {
    const now = await standing();
    return items.filter((item) => wants(reaction, item.eventType) && !isDone(now, item, item.place));
  };

  /** Where a message says that another came before it which this consumer was never shown, that one is made up for. */
  const fillGaps = async (items: readonly Item[]): Promise<boolean> => {
    for (const item of items) {
      const key = partitionKey(item);
      const reached = seen.get(key) ?? doneUpTo(await standing(), item);
      if (item.previous && comparePlaces(item.previous, reached) > 0) {
        if (!(await fill({ topic: item.topic, partition: item.partition }, reached, item.previous)))
          return false;
      }
      if (comparePlaces(item.place, reached) > 0) seen.set(key, item.place);
    }
    return true;
  };

  return {
    consumer,
    handle: async (items) => {
      if (!(await fillGaps(items))) return false;
      const wanted = await undone(items);
      return work(wanted.sort((a, b) => comparePlaces(a.place, b.place)));
    },
    makeUp: async (isLost) => {
      const owed = await database.reading({ role: 'worker' }, (transaction) =>
        readOwed(transaction, consumer, reaction.eventTypes),
      );
      for (const { topic, partition, upTo } of owed) {
        if (stopping.aborted || !isLost({ topic, partition })) continue;
        known = undefined;
        await fill({ topic, partition }, doneUpTo(await standing(), { topic, partition }), upTo);
      }
    },
    fold: async () => {
      await asWorker((transaction) => foldHighWaters(transaction, consumer, reaction.eventTypes));
    },
    forget: () => {
      known = undefined;
      seen = new Map();
    },
  };
}

function itemOf({ topic, partition }: TopicPartition, row: ReadRow): Item {
  const place = placeOf(row);
  return { topic, partition, eventType: row.event_type, place, previous: undefined, row: () => row };
}

function eventIdOf(item: Item): string {
  const { epoch, transactionId, position } = item.place;
  return `${epoch}:${transactionId}:${position}`;
}
