import type { Database } from '../../database/database.ts';
import { pause } from '../pause.ts';
import type { Reaction } from '../reaction.ts';
import { type Bell, createWakeUp } from '../wake-up.ts';
import type { IncomingMessage, KafkaClient, KafkaConsumer, TopicPartition } from './client.ts';
import { createDeadLetterTopic } from './dead-letter-topic.ts';
import { type Epochs, readEpochs } from './epochs.ts';
import { createInbox, type Inbox } from './inbox.ts';
import { type Envelope, openEnvelope, toRow } from './message.ts';
import { createOffsetKeeper } from './offset-keeper.ts';
import {
  createPartitionedReaction,
  type Item,
  type PartitionedReactionParts,
} from './partitioned-reaction.ts';
import { partitionKey, readTopics } from './relay-places.ts';
import type { KafkaSettings } from './settings.ts';
import { ensureTopics, groupOf, topicOf } from './topics.ts';

export type ContextConsumer = { start(): void; stop(): Promise<void> };

export type ContextConsumerParts = Omit<
  PartitionedReactionParts,
  'topics' | 'deadLetterTopic' | 'stopping' | 'database'
> & {
  database: Database;
  client: KafkaClient;
  settings: Pick<
    KafkaSettings,
    'prefix' | 'partitions' | 'replicationFactor' | 'valueFormat' | 'sessionTimeoutMs'
  >;
  /** The aggregate types whose events these reactions may want. */
  aggregateTypes: readonly string[];
  bell: Bell;
  onForeign?: (facts: { topic: string; partition: number; offset: string }) => void;
  /** A partition that has been silent so long while the relay says that it holds more is made up for. */
  silentMs?: number;
};

const roundSize = 500;
const foldEveryMs = 250;
const foldForMs = 1_500;

/**
 * The reactions of one context as one consumer group. Messages of all its partitions are taken in rounds: each reaction
 * handles what it wants in batches over the partitions, as from the event table; then the offsets are committed. Offsets
 * only say where to read on: what has had its effect is said by the high waters, which commit with the effects.
 */
export function consumeContext(
  context: { name: string; reactions: readonly Reaction[] },
  parts: ContextConsumerParts,
): ContextConsumer {
  const { database, client, settings } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const silentMs = parts.silentMs ?? 5_000;
  const wakeUp = createWakeUp();
  const deadLetterTopic = createDeadLetterTopic(client, settings.valueFormat);
  const topics = parts.aggregateTypes.map((aggregateType) => topicOf(settings.prefix, aggregateType));
  const reactions = context.reactions.map((reaction) =>
    createPartitionedReaction(reaction, {
      ...parts,
      deadLetterTopic,
      stopping: signal,
      topics: () => database.reading({ role: 'worker' }, readTopics),
    }),
  );
  const lingerMs = Math.min(...context.reactions.map((reaction) => reaction.lingerMs ?? 0));
  const inbox: Inbox<IncomingMessage> = createInbox({ roomFor: 2_000, onNews: () => wakeUp.ring() });
  const offsets = createOffsetKeeper((next) => consumer?.commit(next) ?? Promise.resolve(), onCommitFailed);
  /** When each of our partitions last brought something. */
  let heardMs = new Map<string, number>();
  let consumer: KafkaConsumer | undefined;
  let epochs: Epochs | undefined;
  const strangers = new Set<string>();
  let foldUntilMs = 0;
  let foldedMs = Number.NEGATIVE_INFINITY;
  let madeUpMs = performance.now();
  let assignedAnew = false;
  let loop: Promise<void> | undefined;

  function onCommitFailed(error: unknown): void {
    // The group changed: whoever has the partition now begins at the last offset and skips what is done.
    if (!signal.aborted) parts.onError(error, { consumer: context.name, batchSize: 0, attempt: 0 });
  }

  const onAssigned = (partitions: readonly TopicPartition[]): void => {
    const now = performance.now();
    heardMs = new Map(partitions.map((at) => [partitionKey(at), now]));
    inbox.clear();
    offsets.clear();
    assignedAnew = true;
    wakeUp.ring();
  };

  const onMessages = (messages: readonly IncomingMessage[]): Promise<void> => {
    const [first] = messages;
    if (first) heardMs.set(partitionKey(first), performance.now());
    return inbox.put(messages);
  };

  /** Messages of this database's history. Others are left where they are. */
  const itemsOf = async (messages: readonly IncomingMessage[]): Promise<Item[]> => {
    const items: Item[] = [];
    for (const message of messages) {
      const envelope = openEnvelope(message);
      if (envelope && (await isOurs(envelope))) items.push(itemOf(envelope));
      else {
        const { topic, partition, offset } = message;
        parts.onForeign?.({ topic, partition, offset: String(offset) });
      }
    }
    return items;
  };

  const isOurs = async ({ place, epochOpened }: Envelope): Promise<boolean> => {
    const name = `${place.epoch} ${epochOpened}`;
    if (!epochs || (epochs.openedAt(place.epoch) !== epochOpened && !strangers.has(name))) {
      epochs = await database.reading({ role: 'worker' }, readEpochs);
      if (epochs.openedAt(place.epoch) !== epochOpened) strangers.add(name);
    }
    return epochs.has(place, epochOpened);
  };

  const round = async (): Promise<void> => {
    const messages = inbox.take(roundSize);
    if (messages.length === 0) return;
    const generation = offsets.generation();
    const items = await itemsOf(messages);
    const handled = await Promise.all(reactions.map((reaction) => reaction.handle(items)));
    if (handled.every(Boolean)) offsets.done(messages, generation);
    mayFold();
  };

  /** A partition of ours that has been silent, or one that nobody reads any more: its topic is not among the group's. */
  const isLost = (at: TopicPartition): boolean => {
    const heard = heardMs.get(partitionKey(at));
    if (heard !== undefined) return performance.now() - heard > silentMs && inbox.isEmpty();
    return !topics.includes(at.topic);
  };

  /** The relay's checkpoint follows the messages: so for a while after the last of them, too. */
  const mayFold = (): void => {
    foldUntilMs = performance.now() + foldForMs;
  };

  const keepUp = async (): Promise<void> => {
    const now = performance.now();
    if (now - madeUpMs > silentMs) {
      madeUpMs = now;
      for (const reaction of reactions) await reaction.makeUp(isLost);
      mayFold();
    }
    if (now < foldUntilMs && now - foldedMs >= foldEveryMs) {
      foldedMs = now;
      for (const reaction of reactions) await reaction.fold();
    }
  };

  const restMs = (): number => {
    const now = performance.now();
    return now < foldUntilMs ? Math.max(1, foldedMs + foldEveryMs - now) : silentMs;
  };

  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        if (assignedAnew) {
          assignedAnew = false;
          for (const reaction of reactions) reaction.forget();
        }
        await round();
        await keepUp();
        if (!inbox.isEmpty() || assignedAnew) continue;
        await wakeUp.wait(restMs(), signal);
        if (lingerMs && !inbox.isEmpty()) await pause(lingerMs, signal);
      } catch (error) {
        parts.onError(error, { consumer: context.name, batchSize: 0, attempt: 0 });
        await pause(1_000, signal);
      }
    }
  };

  /** Until the broker is there. */
  const join = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await ensureTopics(client, settings, parts.aggregateTypes);
        consumer = await client.openConsumer({
          groupId: groupOf(settings.prefix, context.name),
          topics,
          sessionTimeoutMs: settings.sessionTimeoutMs,
          onMessages,
          onAssigned,
        });
        return;
      } catch (error) {
        parts.onError(error, { consumer: context.name, batchSize: 0, attempt: 0 });
        await pause(1_000, signal);
      }
    }
  };

  return {
    start: () => {
      const unlisten = parts.bell.listen({
        ring: () => {
          mayFold();
          wakeUp.ring();
        },
      });
      loop = Promise.all([join(), run()]).then(unlisten);
    },
    stop: async () => {
      stopping.abort();
      inbox.close();
      await loop;
      await offsets.settled();
      await consumer?.close();
      await deadLetterTopic.close();
    },
  };
}

function itemOf(envelope: Envelope): Item {
  const { message, eventType, place, previous } = envelope;
  const { topic, partition } = message;
  let row: ReturnType<typeof toRow> | undefined;
  return {
    topic,
    partition,
    eventType,
    place,
    previous,
    row: () => {
      row ??= toRow(envelope);
      return row;
    },
  };
}
