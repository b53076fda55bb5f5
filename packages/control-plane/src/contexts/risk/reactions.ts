import { fold } from '../../kernel/decider.ts';
import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type ApplicationEvent, applicationEvents } from '../applications/public.ts';
import type { AssessmentOrder } from './assessment/assessment-order.ts';
import { assessmentDecider } from './decider.ts';
import { assessJobKind } from './jobs.ts';
import type { RiskTables } from './rows.ts';

type Submission = Extract<ApplicationEvent, { eventType: 'CreditApplicationCreated' }>;

/** What starts an assessment: the submission, or a later round of checks, which goes by the same submission. */
type Round = {
  trigger: DomainEvent;
  submission: Submission['payload'];
  attempt?: number;
  reportsOf?: number | undefined;
};

/**
 * Each round of checks starts one assessment. Nothing to undo: an assessment reads, and what it finds moves the
 * application only through the application's own decision.
 */
export const riskReaction: Reaction = {
  consumer: 'risk',
  eventTypes: [
    applicationEvents.CreditApplicationCreated.type,
    applicationEvents.ApplicationProcessingStarted.type,
  ],
  react: async (events, work) => {
    for (const event of events) {
      const round = await roundOf(event, work);
      if (round) await startAssessment(round, work.causedBy(event));
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

async function startAssessment(round: Round, work: Work): Promise<void> {
  const { trigger, submission, attempt } = round;
  const { applicationId, policyId, policyVersion } = submission;
  const assessmentId = work.ids.next('riskAssessment');
  // The unique trigger_event_id makes a replay find its assessment instead of starting a second one.
  const claimed = await work
    .tables<RiskTables>()
    .insertInto('risk.assessments')
    .values({
      assessment_id: assessmentId,
      tenant_id: work.scope.tenantId,
      mode: work.scope.mode,
      application_id: applicationId,
      trigger_event_id: trigger.eventId,
      attempt: attempt ?? 1,
      status: 'started',
      policy_id: policyId,
      policy_version: policyVersion,
      outcome: null,
      score: null,
      reason_codes: [],
      offers: JSON.stringify([]),
      content_hash: null,
      sealed_inputs: null,
      sealed_result: null,
      created_at: work.now,
      updated_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'trigger_event_id']).doNothing())
    .returning('assessment_id')
    .executeTakeFirst();
  if (!claimed) return;
  const decision = assessmentDecider.decide(
    {
      type: 'StartAssessment',
      assessmentId,
      applicationId,
      policyId,
      policyVersion,
      ...(attempt ? { attempt } : {}),
    },
    fold(assessmentDecider, []),
  );
  if (!decision.accepted) return;
  await work.append('risk', {
    aggregateType: 'risk_assessment',
    aggregateId: assessmentId,
    expectedVersion: 0,
    events: decision.events,
  });
  await work.schedule({
    kind: assessJobKind,
    payload: orderOf(round, assessmentId),
    dedupeKey: assessmentId,
  });
}

function orderOf({ submission, trigger, reportsOf }: Round, assessmentId: string): AssessmentOrder {
  return {
    assessmentId,
    applicationId: submission.applicationId,
    requestedAmount: submission.requestedAmount,
    requestedTermMonths: submission.requestedTermMonths,
    currency: submission.currency,
    purpose: submission.purpose,
    parties: submission.parties,
    policyId: submission.policyId,
    policyVersion: submission.policyVersion,
    submittedAt: trigger.eventTimestamp,
    ...(reportsOf ? { reportsOf } : {}),
  };
}
