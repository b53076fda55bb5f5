import type { DomainEvent } from '../../kernel/events.ts';
import type { Work } from '../unit-of-work/work.ts';

/**
 * What one consumer does about events. It gets batches of one tenant in commit order, and may see an event again only
 * if its effects were rolled back. What it writes goes through `work.causedBy(event)`. No IO beside the database: a call outside is a job, scheduled here.
 */
export type Reaction = {
  /** The consumer's name, under which its checkpoint is kept. */
  consumer: string;
  /** The event types it wants; 'all' for a witness such as audit. */
  eventTypes: readonly string[] | 'all';
  react: (events: readonly DomainEvent[], work: Work) => Promise<void>;
  batchSize?: number;
  /** Waits so long after news before it reads, for more to come: for what no caller waits for. Default: not at all. */
  lingerMs?: number;
};

export function wants(reaction: Reaction, eventType: string): boolean {
  return reaction.eventTypes === 'all' || reaction.eventTypes.includes(eventType);
}
