import { type DomainEvent, isEvent } from '../../../kernel/events.ts';
import type { Reaction } from '../../../platform/event-bus/reaction.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { applicationEvents } from '../../applications/public.ts';
import { watchlistEvents } from '../watchlists/events.ts';
import type { WatchlistTables } from '../watchlists/rows.ts';
import { rescreeningJob } from './rescreening.ts';

const { CreditApplicationCreated, ApplicationProcessed, ApplicationProcessingStarted } = applicationEvents;
const { ApplicationReopened, ApplicationWithdrawn, ApplicationExpired, ApplicationIncomplete } =
  applicationEvents;
const { WatchlistUpdated } = watchlistEvents;

/**
 * Keeps who must be screened when a list changes, and has it done. Nothing to undo: who is no longer at stake is marked so
 * by the event that says it.
 */
export const screenedPartiesReaction: Reaction = {
  consumer: 'compliance-screening',
  eventTypes: [
    CreditApplicationCreated,
    ApplicationProcessed,
    ApplicationProcessingStarted,
    ApplicationReopened,
    ApplicationWithdrawn,
    ApplicationExpired,
    ApplicationIncomplete,
    WatchlistUpdated,
  ].map(({ type }) => type),
  lingerMs: 50,
  react: async (events, work) => {
    for (const event of events) await reactTo(event, work.causedBy(event));
  },
};

async function reactTo(event: DomainEvent, work: Work): Promise<void> {
  if (isEvent(event, CreditApplicationCreated)) return noteParties(event.payload, work);
  if (isEvent(event, WatchlistUpdated)) return work.schedule(rescreeningJob(event.payload.versionId));
  const live = livenessAfter(event);
  if (live === undefined) return;
  work.defer(
    work
      .tables<WatchlistTables>()
      .updateTable('compliance.screened_parties')
      .set({ live })
      .where('application_id', '=', event.aggregateId)
      .where('live', '<>', live),
  );
}

/** A declined application comes to no loan; a reopened one may. */
function livenessAfter(event: DomainEvent): boolean | undefined {
  if (isEvent(event, ApplicationProcessed)) return event.payload.outcome !== 'declined';
  if (isEvent(event, ApplicationReopened) || isEvent(event, ApplicationProcessingStarted)) return true;
  const ended = [ApplicationWithdrawn, ApplicationExpired, ApplicationIncomplete];
  return ended.some(({ type }) => type === event.eventType) ? false : undefined;
}

function noteParties(
  {
    applicationId,
    parties,
  }: { applicationId: string; parties: readonly { partyId: string; userId: string; userVersion: number }[] },
  work: Work,
): void {
  if (parties.length === 0) return;
  const { tenantId, mode } = work.scope;
  work.defer(
    work
      .tables<WatchlistTables>()
      .insertInto('compliance.screened_parties')
      .values(
        parties.map(({ partyId, userId, userVersion }) => ({
          tenant_id: tenantId,
          mode,
          application_id: applicationId,
          party_id: partyId,
          user_id: userId,
          user_version: userVersion,
          live: true,
        })),
      )
      .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'party_id']).doNothing()),
  );
}
