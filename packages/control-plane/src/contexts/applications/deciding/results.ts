import { accept } from '../../../kernel/decider.ts';
import { combine, unmet } from '../combination.ts';
import type { CommandOf, DecisionFacts } from '../commands.ts';
import type { ApplicationEventBody } from '../events.ts';
import { checkTimedOut } from '../reasons.ts';
import type { ComplianceResult, RiskResult } from '../results.ts';
import type { SubmittedState } from '../state.ts';
import { decision } from './decisions.ts';
import type { Outcome } from './rejection.ts';

/** A result counts once; a later one of the same kind and round changes nothing. */
export function recordRisk(command: CommandOf<'RecordRiskResult'>, state: SubmittedState): Outcome {
  const { attempt = 1, assessmentId, outcome, score, reasonCodes, offers } = command;
  if (isKnown(state, attempt, state.risk, assessmentId)) return accept();
  const risk: RiskResult = { assessmentId, outcome, score, reasonCodes, offers };
  const recorded: ApplicationEventBody = {
    type: 'RiskResultRecorded',
    payload: {
      applicationId: state.submission.applicationId,
      ...risk,
      reasonCodes: [...reasonCodes],
      offers: [...offers],
      ...timeliness(state, attempt),
    },
  };
  if (isLate(state, attempt)) return accept(recorded);
  return accept(recorded, ...decideWhenComplete(state, risk, state.compliance, command.facts));
}

export function recordCompliance(
  command: CommandOf<'RecordComplianceResult'>,
  state: SubmittedState,
): Outcome {
  const { attempt = 1, checkId, outcome, reasonCodes, requirements } = command;
  if (isKnown(state, attempt, state.compliance, checkId)) return accept();
  const compliance: ComplianceResult = { checkId, outcome, reasonCodes, requirements };
  const recorded: ApplicationEventBody = {
    type: 'ComplianceResultRecorded',
    payload: {
      applicationId: state.submission.applicationId,
      ...compliance,
      reasonCodes: [...reasonCodes],
      requirements: [...requirements],
      ...timeliness(state, attempt),
    },
  };
  if (isLate(state, attempt)) return accept(recorded);
  return accept(recorded, ...decideWhenComplete(state, state.risk, compliance, command.facts));
}

/** A check that does not answer in time sends the application to a person; it never declines it. */
export function timeOutChecks(command: CommandOf<'TimeOutChecks'>, state: SubmittedState): Outcome {
  if (isLate(state, command.attempt)) return accept();
  return accept(
    decision(state, { outcome: 'referred', reasonCodes: [checkTimedOut] }, command.facts).processed,
  );
}

/** Nobody waits for it: its round is over, or the application has left `processing`. */
function isLate(state: SubmittedState, attempt: number): boolean {
  return attempt !== state.attempt || state.status !== 'processing';
}

function isKnown(state: SubmittedState, attempt: number, current: object | null, id: string): boolean {
  return attempt === state.attempt ? current !== null : state.earlierResults.includes(id);
}

function timeliness(state: SubmittedState, attempt: number): { attempt?: number; late?: true } {
  return {
    ...(attempt > 1 ? { attempt } : {}),
    ...(isLate(state, attempt) ? { late: true } : {}),
  };
}

/** Both in: decide. */
function decideWhenComplete(
  state: SubmittedState,
  risk: RiskResult | null,
  compliance: ComplianceResult | null,
  facts: DecisionFacts,
): ApplicationEventBody[] {
  if (!risk || !compliance) return [];
  const requirements = unmet(compliance.requirements, state);
  const { outcome, reasonCodes } = combine(risk, compliance, requirements);
  const { processed, offersOf, requirementsOf } = decision(state, { outcome, reasonCodes }, facts);
  if (outcome === 'approved' || outcome === 'counteroffered') return [processed, ...offersOf(risk.offers)];
  if (outcome === 'action_required') return [processed, ...requirementsOf(requirements)];
  return [processed];
}
