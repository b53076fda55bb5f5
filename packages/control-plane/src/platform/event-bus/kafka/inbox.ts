/** What came and is not taken yet. Whoever puts waits where there is no room, so that no more is fetched. */
export type Inbox<Item> = {
  /** Resolves once there is room for more. */
  put(items: readonly Item[]): Promise<void>;
  take(atMost: number): Item[];
  isEmpty(): boolean;
  /** Drops what is there: it will come again. */
  clear(): void;
  /** Nobody waits any longer. */
  close(): void;
};

export function createInbox<Item>(options: { roomFor: number; onNews: () => void }): Inbox<Item> {
  let items: Item[] = [];
  let closed = false;
  let waiting: (() => void)[] = [];
  const release = (): void => {
    if (items.length >= options.roomFor && !closed) return;
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  return {
    put: async (more) => {
      items.push(...more);
      options.onNews();
      if (items.length >= options.roomFor && !closed) {
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
    },
    take: (atMost) => {
      const taken = items.slice(0, atMost);
      items = items.slice(taken.length);
      release();
      return taken;
    },
    isEmpty: () => items.length === 0,
    clear: () => {
      items = [];
      release();
    },
    close: () => {
      closed = true;
      release();
    },
  };
}
