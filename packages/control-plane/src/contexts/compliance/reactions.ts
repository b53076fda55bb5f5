import { fold } from '../../kernel/decider.ts';
import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type ApplicationEvent, applicationEvents } from '../applications/public.ts';
import type { CheckOrder } from './check-order.ts';
import { checkDecider } from './decider.ts';
import { checkJobKind } from './jobs.ts';
import type { ComplianceTables } from './rows.ts';

type Submission = Extract<ApplicationEvent, { eventType: 'CreditApplicationCreated' }>;

/** What starts a check: the submission, or a later round of checks, which goes by the same submission. */
type Round = {
  trigger: DomainEvent;
  submission: Submission['payload'];
  attempt?: number;
  reportsOf?: number | undefined;
};

/**
 * Each round of checks starts one check. Nothing to undo: a check reads, and what it finds moves the application only
 * through the application's own decision.
 */
export const complianceReaction: Reaction = {
  consumer: 'compliance',
  eventTypes: [
    applicationEvents.CreditApplicationCreated.type,
    applicationEvents.ApplicationProcessingStarted.type,
  ],
  react: async (events, work) => {
    for (const event of events) {
      const round = await roundOf(event, work);
      if (round) await startCheck(round, work.causedBy(event));
    }
  },
};

/** The first round starts with the submission itself; a later one reads what was pinned then. */
async function roundOf(event: DomainEvent, work: Work): Promise<Round | undefined> {
  if (isSubmission(event)) return { trigger: event, submission: event.payload };
  if (!isEvent(event, applicationEvents.ApplicationProcessingStarted)) return undefined;
  const { applicationId, attempt, reportsOf } = event.payload;
  if (attempt === undefined) return undefined;
  const [submission] = (await work.readStream(applicationId)).events;
  if (!submission || !isSubmission(submission))
    throw new Error(`${applicationId} is checked again and was never submitted.`);
  return { trigger: event, submission: submission.payload, attempt, reportsOf };
}

function isSubmission(event: DomainEvent): event is Submission {
  return isEvent(event, applicationEvents.CreditApplicationCreated);
}

async function startCheck(round: Round, work: Work): Promise<void> {
  const { trigger, submission, attempt, reportsOf } = round;
  const { applicationId, parties, statesServed } = submission;
  const checkId = work.ids.next('screening');
  // The unique trigger_event_id makes a replay find its check instead of starting a second one.
  const claimed = await work
    .tables<ComplianceTables>()
    .insertInto('compliance.checks')
    .values({
      check_id: checkId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      application_id: applicationId,
      trigger_event_id: trigger.eventId,
      attempt: attempt ?? 1,
      status: 'started',
      outcome: null,
      sealed_record: null,
      created_at: work.now,
      updated_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'trigger_event_id']).doNothing())
    .returning('check_id')
    .executeTakeFirst();
  if (!claimed) return;
  const decision = checkDecider.decide(
    { type: 'StartCheck', checkId, applicationId, ...(attempt ? { attempt } : {}) },
    fold(checkDecider, []),
  );
  if (!decision.accepted) return;
  await work.append('compliance', {
    aggregateType: 'compliance_check',
    aggregateId: checkId,
    expectedVersion: 0,
    events: decision.events,
  });
  const order: CheckOrder = {
    checkId,
    applicationId,
    parties,
    submittedAt: trigger.eventTimestamp,
    ...(statesServed ? { statesServed } : {}),
    ...(reportsOf ? { reportsOf } : {}),
  };
  await work.schedule({ kind: checkJobKind, payload: order, dedupeKey: checkId });
}
