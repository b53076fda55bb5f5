import type { NextOffset, TopicPartition } from './client.ts';
import { partitionKey } from './relay-places.ts';

/** Commits offsets beside the work: one commit is under way at a time, and the next holds what was done meanwhile. */
export type OffsetKeeper = {
  /** Of the assignment in force: what was taken under an older one is not committed. */
  generation(): number;
  done(messages: readonly (TopicPartition & { offset: bigint })[], generation: number): void;
  clear(): void;
  /** Resolves when nothing is left to commit. */
  settled(): Promise<void>;
};

export function createOffsetKeeper(
  commit: (offsets: readonly NextOffset[]) => Promise<void>,
  onError: (error: unknown) => void,
): OffsetKeeper {
  let current = 0;
  let pending = new Map<string, NextOffset>();
  let underWay: Promise<void> | undefined;

  const commitAll = async (): Promise<void> => {
    while (pending.size > 0) {
      const offsets = [...pending.values()];
      pending = new Map();
      await commit(offsets).catch(onError);
    }
    underWay = undefined;
  };

  return {
    generation: () => current,
    done: (messages, generation) => {
      if (generation !== current) return;
      for (const { topic, partition, offset } of messages) {
        pending.set(partitionKey({ topic, partition }), { topic, partition, offset: offset + 1n });
      }
      underWay ??= commitAll();
    },
    clear: () => {
      current += 1;
      pending = new Map();
    },
    settled: async () => {
      await underWay;
    },
  };
}
