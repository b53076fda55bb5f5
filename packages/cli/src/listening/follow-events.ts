import { setTimeout as delay } from 'node:timers/promises';
import type { Creditplane, Event } from '@creditplane/sdk';

/** As many of the newest ids are remembered: an event may become visible a moment after one with a later id. */
const remembered = 5_000;

/** Events that happen from now on, in their order, until the signal ends it. */
export async function* followEvents(
  client: Pick<Creditplane, 'events'>,
  options: { type?: string; everyMs: number; signal: AbortSignal },
): AsyncGenerator<Event, void, undefined> {
  const { everyMs, signal } = options;
  const query = { limit: 100, ...(options.type === undefined ? {} : { type: options.type }) };
  const seen = new Set<string>();
  for (const { id } of (await client.events.list(query).page()).data) seen.add(id);
  while (!signal.aborted) {
    await delay(everyMs, undefined, { signal }).catch(() => undefined);
    const news: Event[] = [];
    for await (const page of client.events.list(query).pages()) {
      const unseen = page.data.filter(({ id }) => !seen.has(id));
      news.push(...unseen);
      // Down to what is known; a page without any of it has more news behind.
      if (unseen.length < page.data.length) break;
    }
    for (const event of news.reverse()) {
      if (signal.aborted) return;
      seen.add(event.id);
      yield event;
    }
    for (const id of [...seen].slice(0, Math.max(0, seen.size - remembered))) seen.delete(id);
  }
}
