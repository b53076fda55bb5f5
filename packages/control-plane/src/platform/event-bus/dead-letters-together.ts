import { cutDeadLetters, type DeadLetter } from './dead-letter-queries.ts';
import type { DeadLetters } from './dead-letters.ts';

/** The dead letters of these consumers, in the database where they keep them. */
export type DeadLetterShelf = { consumers: readonly string[]; deadLetters: DeadLetters };

/** Dead letters of several databases as one. A page that names no consumer asks each of them. */
export function deadLettersTogether(shelves: readonly DeadLetterShelf[]): DeadLetters {
  const of = (consumer: string): DeadLetters => {
    const shelf = shelves.find(({ consumers }) => consumers.includes(consumer)) ?? shelves[0];
    if (!shelf) throw new Error('There are no dead letters anywhere.');
    return shelf.deadLetters;
  };
  return {
    list: async (scope, filter, page) => {
      if (filter.consumer) return of(filter.consumer).list(scope, filter, page);
      // One more of each than the page holds: only so can be told whether another page follows.
      const asked = { ...page, limit: page.limit + 1 };
      const pages = await Promise.all(
        shelves.map(({ deadLetters }) => deadLetters.list(scope, filter, asked)),
      );
      return cutDeadLetters(pages.flatMap(({ data }) => data).sort(newestFirst), page.limit);
    },
    find: (scope, key) => of(key.consumer).find(scope, key),
    replay: (scope, at) => of(at.consumer).replay(scope, at),
    discard: (scope, at) => of(at.consumer).discard(scope, at),
  };
}

/** Ids of events rise with time. */
function newestFirst(a: DeadLetter, b: DeadLetter): number {
  if (a.eventId !== b.eventId) return a.eventId < b.eventId ? 1 : -1;
  return a.consumer < b.consumer ? 1 : -1;
}
