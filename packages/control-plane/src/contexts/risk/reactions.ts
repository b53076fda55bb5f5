import { fold } from '../../kernel/decider.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type CheckRound, checkRoundEventTypes, checkRoundOf } from '../applications/public.ts';
import type { AssessmentOrder } from './assessment/assessment-order.ts';
import { assessmentDecider } from './decider.ts';
import { assessJobKind } from './jobs.ts';
import type { RiskTables } from './rows.ts';

/**
 * Each round of checks starts one assessment. Nothing to undo: an assessment reads, and what it finds moves the
 * application only through the application's own decision.
 */
export const riskReaction: Reaction = {
  consumer: 'risk',
  eventTypes: checkRoundEventTypes,
  react: async (events, work) => {
    for (const event of events) {
      const round = await checkRoundOf(event, work);
      if (round) await startAssessment(round, work.causedBy(event));
    }
  },
};

async function startAssessment(round: CheckRound, work: Work): Promise<void> {
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

function orderOf({ submission, trigger, reportsOf }: CheckRound, assessmentId: string): AssessmentOrder {
  return {
    assessmentId,
    applicationId: submission.applicationId,
    creditorId: submission.creditorId,
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
