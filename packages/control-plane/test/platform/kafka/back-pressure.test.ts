import { describe, expect, it } from 'vitest';
import type { NextOffset } from '../../../src/platform/event-bus/kafka/client.ts';
import { createInbox } from '../../../src/platform/event-bus/kafka/inbox.ts';
import { createOffsetKeeper } from '../../../src/platform/event-bus/kafka/offset-keeper.ts';

const settledNow = async (promise: Promise<void>): Promise<boolean> => {
  let settled = false;
  void promise.then(() => {
    settled = true;
  });
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
  return settled;
};

describe('the inbox of a context', () => {
  it('lets no more come while there is no room, and gives what it has in order', async () => {
    const news: number[] = [];
    const inbox = createInbox<number>({ roomFor: 3, onNews: () => void news.push(1) });
    expect(await settledNow(inbox.put([1, 2]))).toBe(true);
    const waiting = inbox.put([3, 4]);
    expect(await settledNow(waiting)).toBe(false);
    expect(inbox.take(1)).toEqual([1]);
    expect(await settledNow(waiting)).toBe(false);
    expect(inbox.take(2)).toEqual([2, 3]);
    expect(await settledNow(waiting)).toBe(true);
    expect([inbox.take(9), inbox.isEmpty(), news.length]).toEqual([[4], true, 2]);
  });

  it('holds up nobody once it is emptied or closed', async () => {
    const inbox = createInbox<number>({ roomFor: 1, onNews: () => {} });
    const waiting = inbox.put([1]);
    inbox.clear();
    expect(await settledNow(waiting)).toBe(true);
    inbox.close();
    expect(await settledNow(inbox.put([1, 2, 3]))).toBe(true);
  });
});

describe('the offsets of a group', () => {
  const at = (offset: bigint, partition = 0) => ({ topic: 't', partition, offset });

  it('are committed one commit after the other, the next with all that was done meanwhile', async () => {
    const commits: { offsets: readonly NextOffset[]; end: () => void }[] = [];
    const keeper = createOffsetKeeper(
      (offsets) => new Promise((end) => commits.push({ offsets, end })),
      () => {},
    );
    keeper.done([at(1n)], keeper.generation());
    keeper.done([at(2n), at(7n, 1)], keeper.generation());
    keeper.done([at(3n)], keeper.generation());
    expect(commits.map(({ offsets }) => offsets)).toEqual([[at(2n)]]);
    commits[0]?.end();
    await Promise.resolve();
    for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    expect(commits[1]?.offsets).toEqual([at(4n), at(8n, 1)]);
    commits[1]?.end();
    await keeper.settled();
    expect(commits).toHaveLength(2);
  });

  it('of messages that were taken before a change of the group are not committed after it', async () => {
    const commits: (readonly NextOffset[])[] = [];
    const keeper = createOffsetKeeper(
      async (offsets) => void commits.push(offsets),
      () => {},
    );
    const before = keeper.generation();
    keeper.clear();
    keeper.done([at(1n)], before);
    keeper.done([at(5n)], keeper.generation());
    await keeper.settled();
    expect(commits).toEqual([[at(6n)]]);
  });
});
