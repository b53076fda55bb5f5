import { fold } from '../../kernel/decider.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { type CheckRound, checkRoundEventTypes, checkRoundOf } from '../applications/public.ts';
import type { CheckOrder } from './check-order.ts';
import { checkDecider } from './decider.ts';
import { checkJobKind } from './jobs.ts';
import type { ComplianceTables } from './rows.ts';

/**
 * Each round of checks starts one check. Nothing to undo: a check reads, and what it finds moves the application only
 * through the application's own decision.
 */
export const complianceReaction: Reaction = {
  consumer: 'compliance',
  eventTypes: checkRoundEventTypes,
  react: async (events, work) => {
    for (const event of events) {
      const round = await checkRoundOf(event, work);
      if (round) await startCheck(round, work.causedBy(event));
    }
  },
};

async function startCheck(round: CheckRound, work: Work): Promise<void> {
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
