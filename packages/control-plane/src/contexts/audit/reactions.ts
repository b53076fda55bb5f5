import type { DomainEvent } from '../../kernel/events.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { extendChain } from './chain.ts';
import { checkpointJobs } from './checkpoints/schedule.ts';
import { factsOf } from './entry.ts';
import { auditedEvents, extendStored, lockHead } from './repository.ts';

/** Every event of a tenant becomes an entry of its chain: one lock and one insert a batch, whatever its size. */
export const auditReaction: Reaction = {
  consumer: 'audit',
  eventTypes: 'all',
  lingerMs: 25,
  react: async (events: readonly DomainEvent[], work: Work) => {
    const head = await lockHead(work);
    // A checkpoint set back (a restore, a replayed dead letter) shows events again; the chain takes each once.
    const known = await auditedEvents(
      work,
      events.map(({ eventId }) => eventId),
    );
    const facts = events
      .filter(({ eventId }) => !known.has(eventId))
      .map((event) => factsOf(event, work.ids.next('auditEntry')));
    if (facts.length === 0) return;
    const extended = extendChain(head, facts);
    await extendStored(work, extended.entries, extended.head);
    const grown = { from: head.sequence, to: extended.head.sequence, checkpointDue: head.checkpointDue };
    await work.schedule(...checkpointJobs(grown, work.now));
  },
};
