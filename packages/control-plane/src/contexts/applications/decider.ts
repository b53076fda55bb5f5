import { accept, type Decider, reject } from '../../kernel/decider.ts';
import type { ApplicationCommand } from './commands.ts';
import { correctDecision, decideByPerson } from './deciding/decisions.ts';
import { noteDeadline, reopen, sendBack, withdraw } from './deciding/lifecycle.ts';
import { acceptOffer, expireOffers, revokeOffer } from './deciding/offers.ts';
import type { ApplicationRejection, Outcome } from './deciding/rejection.ts';
import { endOverdue, satisfyRequirement, waiveRequirement } from './deciding/requirements.ts';
import { recordCompliance, recordRisk, timeOutChecks } from './deciding/results.ts';
import type { ApplicationEventBody } from './events.ts';
import { type ApplicationState, evolve, noApplication } from './state.ts';

/** The process manager is this aggregate itself: when both results are in, it decides. */
export const applicationDecider: Decider<
  ApplicationState,
  ApplicationCommand,
  ApplicationEventBody,
  ApplicationRejection
> = { initialState: noApplication, evolve, decide };

function decide(command: ApplicationCommand, state: ApplicationState): Outcome {
  if (command.type === 'Submit') {
    if (state.status !== 'none') return reject({ code: 'already_submitted' });
    const { applicationId } = command.application;
    return accept<ApplicationEventBody>(
      { type: 'CreditApplicationCreated', payload: command.application },
      { type: 'ApplicationProcessingStarted', payload: { applicationId } },
    );
  }
  if (state.status === 'none') return reject({ code: 'no_application' });
  switch (command.type) {
    case 'RecordRiskResult':
      return recordRisk(command, state);
    case 'RecordComplianceResult':
      return recordCompliance(command, state);
    case 'TimeOutChecks':
      return timeOutChecks(command, state);
    case 'Decide':
      return decideByPerson(command, state);
    case 'CorrectDecision':
      return correctDecision(command, state);
    case 'SatisfyRequirement':
      return satisfyRequirement(command, state);
    case 'WaiveRequirement':
      return waiveRequirement(command, state);
    case 'EndOverdueRequirements':
      return endOverdue(command, state);
    case 'Reopen':
      return reopen(command, state);
    case 'SendBack':
      return sendBack(command, state);
    case 'NoteDecisionDeadline':
      return noteDeadline(command, state);
    case 'AcceptOffer':
      return acceptOffer(command, state);
    case 'RevokeOffer':
      return revokeOffer(command, state);
    case 'ExpireOffers':
      return expireOffers(command, state);
    case 'Withdraw':
      return withdraw(command, state);
  }
}
