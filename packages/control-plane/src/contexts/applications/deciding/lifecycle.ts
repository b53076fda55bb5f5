import { accept, reject } from '../../../kernel/decider.ts';
import type { CommandOf } from '../commands.ts';
import { isNear } from '../deadline.ts';
import type { ApplicationEventBody } from '../events.ts';
import type { SubmittedState } from '../state.ts';
import { isUndecided, mayMove, reopenableStatuses } from '../status.ts';
import { daysAfter } from './decisions.ts';
import { openOffers, revoked } from './offers.ts';
import type { Outcome } from './rejection.ts';

/** What ended is taken up again: checks, reports and deadlines start anew. */
export function reopen(command: CommandOf<'Reopen'>, state: SubmittedState): Outcome {
  const from = reopenableStatuses.find((status) => status === state.status);
  if (!from) return reject({ code: 'not_allowed_now', status: state.status });
  const { reason, reopenedBy, now, deadlineDays } = command;
  const { applicationId } = state.submission;
  const decideBy = daysAfter(now, deadlineDays);
  return accept<ApplicationEventBody>(
    {
      type: 'ApplicationReopened',
      payload: { applicationId, from, reason, reopenedBy, reopenedAt: now, decideBy },
    },
    nextRound(state, 'reopened'),
  );
}

/** A person who was asked lets the checks look again, since what they missed may be there by now. */
export function sendBack(_command: CommandOf<'SendBack'>, state: SubmittedState): Outcome {
  if (state.status !== 'referred') return reject({ code: 'not_allowed_now', status: state.status });
  return accept(nextRound(state, 'sent_back'));
}

export function withdraw(command: CommandOf<'Withdraw'>, state: SubmittedState): Outcome {
  if (!mayMove(state.status, 'withdrawn')) return reject({ code: 'not_allowed_now', status: state.status });
  const { applicationId } = state.submission;
  return accept<ApplicationEventBody>(
    { type: 'ApplicationWithdrawn', payload: { applicationId, reason: command.reason } },
    ...openOffers(state).map(revoked(applicationId)),
  );
}

/** Says once that the time to decide runs out, and once that it has. */
export function noteDeadline({ now }: CommandOf<'NoteDecisionDeadline'>, state: SubmittedState): Outcome {
  const { deadline, status, submission } = state;
  const { decideBy, told } = deadline;
  if (!isUndecided(status) || told === 'passed') return accept();
  const payload = { applicationId: submission.applicationId, decideBy, status };
  if (decideBy <= now) return accept({ type: 'DecisionDeadlinePassed', payload });
  if (told === 'near' || !isNear(deadline, now)) return accept();
  return accept({ type: 'DecisionDeadlineNeared', payload });
}

/** The checks run again; `requirements_met` on the reports that are there, else on new ones. */
export function nextRound(
  state: SubmittedState,
  because: 'requirements_met' | 'reopened' | 'sent_back',
): ApplicationEventBody {
  const attempt = state.attempt + 1;
  const reportsOf = because === 'requirements_met' ? state.reportsOf : attempt;
  return {
    type: 'ApplicationProcessingStarted',
    payload: {
      applicationId: state.submission.applicationId,
      attempt,
      because,
      ...(reportsOf > 1 ? { reportsOf } : {}),
    },
  };
}
