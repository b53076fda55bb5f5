import { accept, type Decider, reject } from '../../kernel/decider.ts';
import { type DomainEvent, isEvent } from '../../kernel/events.ts';
import type { Conclusion } from './combination.ts';
import type { ComplianceCommand, ComplianceRejection } from './commands.ts';
import { type ComplianceEventBody, complianceEvents } from './events.ts';

type Of = { checkId: string; applicationId: string; attempt?: number | undefined };

type CheckState = { status: 'absent' } | { status: 'started'; of: Of } | { status: 'completed'; of: Of };

/** One compliance check of one application: started, then completed once. */
export const checkDecider: Decider<CheckState, ComplianceCommand, ComplianceEventBody, ComplianceRejection> =
  {
    initialState: { status: 'absent' },
    evolve: (_state, event) => {
      switch (event.type) {
        case 'ComplianceCheckStarted':
          return { status: 'started', of: event.payload };
        case 'ComplianceCheckPassed':
        case 'ComplianceCheckCompleted': {
          const { checkId, applicationId } = event.payload;
          return { status: 'completed', of: { checkId, applicationId } };
        }
        default:
          return event satisfies never;
      }
    },
    decide: (command, state) => {
      switch (command.type) {
        case 'StartCheck': {
          if (state.status !== 'absent') return reject({ reason: 'already_started' });
          const { type: _, ...payload } = command;
          return accept({ type: 'ComplianceCheckStarted', payload });
        }
        case 'CompleteCheck':
          if (state.status === 'absent') return reject({ reason: 'not_started' });
          if (state.status === 'completed') return reject({ reason: 'already_completed' });
          return accept(completion(state.of, command.conclusion));
        default:
          return command satisfies never;
      }
    },
  };

function completion(of: Of, { outcome, checks, reasonCodes, requirements }: Conclusion): ComplianceEventBody {
  return outcome === 'pass'
    ? { type: 'ComplianceCheckPassed', payload: { ...of, checks } }
    : {
        type: 'ComplianceCheckCompleted',
        payload: { ...of, checks, outcome, reasonCodes, requirements },
      };
}

/** A stream's history as the decider reads it. */
export function checkHistory(events: readonly DomainEvent[]): ComplianceEventBody[] {
  return events.map((event): ComplianceEventBody => {
    if (isEvent(event, complianceEvents.ComplianceCheckStarted)) {
      return { type: 'ComplianceCheckStarted', payload: event.payload };
    }
    if (isEvent(event, complianceEvents.ComplianceCheckPassed)) {
      return { type: 'ComplianceCheckPassed', payload: event.payload };
    }
    if (isEvent(event, complianceEvents.ComplianceCheckCompleted)) {
      return { type: 'ComplianceCheckCompleted', payload: event.payload };
    }
    throw new Error(`${event.eventType} is no event of a compliance check.`);
  });
}
