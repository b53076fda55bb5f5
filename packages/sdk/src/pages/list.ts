/** One page as the API gives it. */
export type Page<Item> = { data: Item[]; hasMore: boolean; nextCursor: string | null };

/**
 * A list, not yet asked for. Walk all of it, newest first, with `for await (const item of list)`: pages are fetched as
 * they are needed, and stopping early stops the fetching. Or take one page with `page()`.
 */
export type List<Item> = AsyncIterable<Item> & {
  /** The one page that the parameters name; give `nextCursor` as `cursor` for the one after. */
  page(): Promise<Page<Item>>;
  /** Page after page, for work in batches. */
  pages(): AsyncIterable<Page<Item>>;
};

/** `fetchPage({})` is the first page as the caller's parameters name it; a cursor overrides theirs. */
export function createList<Item>(fetchPage: (from: { cursor?: string }) => Promise<Page<Item>>): List<Item> {
  async function* pages(): AsyncGenerator<Page<Item>, void, undefined> {
    let cursor: string | undefined;
    do {
      const page = await fetchPage(cursor === undefined ? {} : { cursor });
      yield page;
      cursor = page.hasMore ? (page.nextCursor ?? undefined) : undefined;
    } while (cursor !== undefined);
  }
  async function* items(): AsyncGenerator<Item, void, undefined> {
    for await (const page of pages()) yield* page.data;
  }
  return { page: () => fetchPage({}), pages, [Symbol.asyncIterator]: items };
}
