import { accept, type Decider, reject } from '../../kernel/decider.ts';
import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { RiskCommand, RiskRejection } from './commands.ts';
import { type RiskEventBody, riskEvents } from './events.ts';

type Pinned = {
  assessmentId: string;
  applicationId: string;
  policyId: string;
  policyVersion: number;
  attempt?: number | undefined;
};

type AssessmentState =
  | { status: 'absent' }
  | { status: 'started'; pinned: Pinned }
  | { status: 'completed'; pinned: Pinned };

/** One assessment of one application: started, then completed once. */
export const assessmentDecider: Decider<AssessmentState, RiskCommand, RiskEventBody, RiskRejection> = {
  initialState: { status: 'absent' },
  evolve: (_state, event) => {
    switch (event.type) {
      case 'RiskAssessmentStarted':
        return { status: 'started', pinned: event.payload };
      case 'RiskAssessmentCompleted': {
        const { assessmentId, applicationId, policyId, policyVersion } = event.payload;
        return { status: 'completed', pinned: { assessmentId, applicationId, policyId, policyVersion } };
      }
      default:
        return event satisfies never;
    }
  },
  decide: (command, state) => {
    switch (command.type) {
      case 'StartAssessment': {
        if (state.status !== 'absent') return reject({ reason: 'already_started' });
        const { type: _, ...payload } = command;
        return accept({ type: 'RiskAssessmentStarted', payload });
      }
      case 'CompleteAssessment':
        if (state.status === 'absent') return reject({ reason: 'not_started' });
        if (state.status === 'completed') return reject({ reason: 'already_completed' });
        return accept({
          type: 'RiskAssessmentCompleted',
          payload: { ...state.pinned, ...command.finding },
        });
      default:
        return command satisfies never;
    }
  },
};

/** A stream's history as the decider reads it. */
export function assessmentHistory(events: readonly DomainEvent[]): RiskEventBody[] {
  return events.map((event): RiskEventBody => {
    if (isEvent(event, riskEvents.RiskAssessmentStarted)) {
      return { type: 'RiskAssessmentStarted', payload: event.payload };
    }
    if (isEvent(event, riskEvents.RiskAssessmentCompleted)) {
      return { type: 'RiskAssessmentCompleted', payload: event.payload };
    }
    throw new Error(`${event.eventType} is no event of an assessment.`);
  });
}
