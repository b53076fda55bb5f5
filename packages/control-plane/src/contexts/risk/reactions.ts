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

/**
 * Each submission starts one assessment. Nothing to undo: an assessment reads, and what it finds moves the
 * application only through the application's own decision.
 */
export const riskReaction: Reaction = {
  consumer: 'risk',
  eventTypes: [applicationEvents.CreditApplicationCreated.type],
  react: async (events, work) => {
    for (const event of events) {
      if (isSubmission(event)) await startAssessment(event, work.causedBy(event));
    }
  },
};

function isSubmission(event: DomainEvent): event is Submission {
  return isEvent(event, applicationEvents.CreditApplicationCreated);
}

async function startAssessment(event: Submission, work: Work): Promise<void> {
  const { applicationId, policyId, policyVersion } = event.payload;
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
      trigger_event_id: event.eventId,
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
    { type: 'StartAssessment', assessmentId, applicationId, policyId, policyVersion },
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
    payload: orderOf(event, assessmentId),
    dedupeKey: assessmentId,
  });
}

function orderOf({ payload, eventTimestamp }: Submission, assessmentId: string): AssessmentOrder {
  return {
    assessmentId,
    applicationId: payload.applicationId,
    requestedAmount: payload.requestedAmount,
    requestedTermMonths: payload.requestedTermMonths,
    currency: payload.currency,
    purpose: payload.purpose,
    parties: payload.parties,
    policyId: payload.policyId,
    policyVersion: payload.policyVersion,
    submittedAt: eventTimestamp,
  };
}
