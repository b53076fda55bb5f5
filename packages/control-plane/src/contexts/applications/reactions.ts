import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { Reaction } from '../../platform/event-bus/reaction.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { complianceEvents } from '../compliance/public.ts';
import { riskEvents } from '../risk/public.ts';
import { execute } from './aggregate.ts';
import { type ApplicationCommand, decisionFacts } from './commands.ts';

/**
 * Results come in; when both are there the aggregate decides. No undo: a decision is superseded by a later one,
 * never taken back.
 */
export const applicationReactions: readonly Reaction[] = [
  {
    consumer: 'applications',
    eventTypes: [
      riskEvents.RiskAssessmentCompleted.type,
      complianceEvents.ComplianceCheckPassed.type,
      complianceEvents.ComplianceCheckCompleted.type,
    ],
    react: async (events, work) => {
      for (const event of events) await record(event, work.causedBy(event));
    },
  },
];

async function record(event: DomainEvent, work: Work): Promise<void> {
  const result = commandFor(event, work);
  if (!result) return;
  const executed = await execute(work, result.applicationId, result.command);
  if (!executed.accepted) {
    // A result of an application that this tenant does not have: a fault of ours, to be parked and looked at.
    throw new Error(`${event.eventType} ${event.eventId} was rejected: ${executed.rejection.code}`);
  }
}

function commandFor(
  event: DomainEvent,
  work: Work,
): { applicationId: string; command: ApplicationCommand } | undefined {
  const facts = decisionFacts(work.ids, work.now);
  if (isEvent(event, riskEvents.RiskAssessmentCompleted)) {
    const { applicationId, assessmentId, attempt, outcome, score, reasonCodes, offers } = event.payload;
    const result = { assessmentId, attempt, outcome, score, reasonCodes, offers };
    return { applicationId, command: { type: 'RecordRiskResult', ...result, facts } };
  }
  if (isEvent(event, complianceEvents.ComplianceCheckPassed)) {
    const { applicationId, checkId, attempt } = event.payload;
    const result = { checkId, attempt, outcome: 'pass' as const, reasonCodes: [], requirements: [] };
    return { applicationId, command: { type: 'RecordComplianceResult', ...result, facts } };
  }
  if (isEvent(event, complianceEvents.ComplianceCheckCompleted)) {
    const { applicationId, checkId, attempt, outcome, reasonCodes, requirements } = event.payload;
    const result = { checkId, attempt, outcome, reasonCodes, requirements };
    return { applicationId, command: { type: 'RecordComplianceResult', ...result, facts } };
  }
  return undefined;
}
