import { accept, reject } from '../../../kernel/decider.ts';
import type { CommandOf } from '../commands.ts';
import type { ApplicationEventBody } from '../events.ts';
import type { RequirementState, SubmittedState } from '../state.ts';
import { nextRound } from './lifecycle.ts';
import type { Outcome } from './rejection.ts';

/** With the last requirement the checks run again, on the reports that are there. */
export function satisfyRequirement(
  { requirementId, satisfiedBy }: CommandOf<'SatisfyRequirement'>,
  state: SubmittedState,
): Outcome {
  const { applicationId } = state.submission;
  return settle(state, requirementId, {
    type: 'RequirementSatisfied',
    payload: { applicationId, requirementId, satisfiedBy },
  });
}

export function waiveRequirement(
  { requirementId, waivedBy, reason }: CommandOf<'WaiveRequirement'>,
  state: SubmittedState,
): Outcome {
  const { applicationId } = state.submission;
  return settle(state, requirementId, {
    type: 'RequirementWaived',
    payload: { applicationId, requirementId, waivedBy, reason },
  });
}

/** What is overdue ends the application as incomplete (12 CFR 1002.9(c)(2)), whatever else was brought. */
export function endOverdue({ now }: CommandOf<'EndOverdueRequirements'>, state: SubmittedState): Outcome {
  const overdue = open(state).filter(({ dueAt }) => dueAt <= now);
  if (state.status !== 'action_required' || overdue.length === 0) return accept();
  const { applicationId } = state.submission;
  return accept<ApplicationEventBody>(
    ...overdue.map(
      ({ requirementId }): ApplicationEventBody => ({
        type: 'RequirementOverdue',
        payload: { applicationId, requirementId },
      }),
    ),
    { type: 'ApplicationIncomplete', payload: { applicationId } },
  );
}

function settle(state: SubmittedState, requirementId: string, settled: ApplicationEventBody): Outcome {
  const requirement = state.requirements.find((candidate) => candidate.requirementId === requirementId);
  if (!requirement) return reject({ code: 'no_such_requirement', requirementId });
  if (requirement.status !== 'open') {
    return reject({ code: 'requirement_not_open', requirementStatus: requirement.status });
  }
  const isLast = open(state).length === 1;
  return accept(settled, ...(isLast ? [nextRound(state, 'requirements_met')] : []));
}

function open({ requirements }: SubmittedState): RequirementState[] {
  return requirements.filter(({ status }) => status === 'open');
}
