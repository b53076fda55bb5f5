import { accept, type Decider, type Decision, reject } from '../../kernel/decider.ts';
import { combine } from './combination.ts';
import type { ApplicationCommand, DecisionFacts } from './commands.ts';
import type { ApplicationEventBody } from './events.ts';
import type { ComplianceResult, RiskResult } from './results.ts';
import {
  type ApplicationState,
  evolve,
  noApplication,
  type OfferState,
  type SubmittedState,
} from './state.ts';
import { mayMove } from './status.ts';

export type ApplicationRejection =
  | { code: 'already_submitted' }
  | { code: 'no_application' }
  | { code: 'not_allowed_now'; status: string }
  | { code: 'no_such_offer'; offerId: string }
  | { code: 'offer_not_open'; offerStatus: string };

type Outcome = Decision<ApplicationEventBody, ApplicationRejection>;

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
    case 'AcceptOffer':
      return acceptOffer(command, state);
    case 'ExpireOffers':
      return expireOffers(command, state);
    case 'Withdraw':
      return withdraw(command, state);
  }
}

/** A result counts once; a later one of the same kind changes nothing. */
function recordRisk(
  command: Extract<ApplicationCommand, { type: 'RecordRiskResult' }>,
  state: SubmittedState,
): Outcome {
  if (state.risk) return accept();
  const risk: RiskResult = {
    assessmentId: command.assessmentId,
    outcome: command.outcome,
    score: command.score,
    reasonCodes: command.reasonCodes,
    offers: command.offers,
  };
  const { applicationId } = state.submission;
  const recorded: ApplicationEventBody = {
    type: 'RiskResultRecorded',
    payload: { ...risk, applicationId, reasonCodes: [...risk.reasonCodes], offers: [...risk.offers] },
  };
  return accept(recorded, ...decideWhenComplete(state, risk, state.compliance, command.facts));
}

function recordCompliance(
  command: Extract<ApplicationCommand, { type: 'RecordComplianceResult' }>,
  state: SubmittedState,
): Outcome {
  if (state.compliance) return accept();
  const compliance: ComplianceResult = {
    checkId: command.checkId,
    outcome: command.outcome,
    reasonCodes: command.reasonCodes,
    requirements: command.requirements,
  };
  const { applicationId } = state.submission;
  const recorded: ApplicationEventBody = {
    type: 'ComplianceResultRecorded',
    payload: {
      ...compliance,
      applicationId,
      reasonCodes: [...compliance.reasonCodes],
      requirements: [...compliance.requirements],
    },
  };
  return accept(recorded, ...decideWhenComplete(state, state.risk, compliance, command.facts));
}

/** Both in and still processing: decide. A result that comes after a withdrawal is recorded and moves nothing. */
function decideWhenComplete(
  state: SubmittedState,
  risk: RiskResult | null,
  compliance: ComplianceResult | null,
  facts: DecisionFacts,
): ApplicationEventBody[] {
  if (!risk || !compliance || state.status !== 'processing') return [];
  const { applicationId, currency, policyId, policyVersion, parties } = state.submission;
  const { outcome, reasonCodes } = combine(risk, compliance);
  const { decisionId, decidedBy } = facts;
  const previous = state.decisions.at(-1);
  const processed: ApplicationEventBody = {
    type: 'ApplicationProcessed',
    payload: {
      applicationId,
      decisionId,
      sequence: state.decisions.length + 1,
      outcome,
      reasonCodes,
      policyId,
      policyVersion,
      decidedBy,
      supersedes: previous?.decisionId ?? null,
    },
  };
  if (outcome === 'approved' || outcome === 'counteroffered') {
    const expiresAt = daysAfter(facts.now, state.submission.offerValidityDays);
    const offers = risk.offers.flatMap((terms, index): ApplicationEventBody[] => {
      const offerId = facts.offerIds[index];
      if (!offerId) return [];
      return [
        {
          type: 'OfferCreated',
          payload: { applicationId, offerId, decisionId, currency, terms, expiresAt },
        },
      ];
    });
    return [processed, ...offers];
  }
  if (outcome === 'action_required') {
    const primary = parties[0]?.partyId ?? '';
    const requirements = compliance.requirements.flatMap(
      ({ kind, partyId = primary }, index): ApplicationEventBody[] => {
        const requirementId = facts.requirementIds[index];
        if (!requirementId) return [];
        const dueAt = daysAfter(facts.now, requirementDays);
        return [
          {
            type: 'RequirementCreated',
            payload: { applicationId, requirementId, decisionId, kind, partyId, dueAt },
          },
        ];
      },
    );
    return [processed, ...requirements];
  }
  return [processed];
}

function acceptOffer(
  command: Extract<ApplicationCommand, { type: 'AcceptOffer' }>,
  state: SubmittedState,
): Outcome {
  const offer = state.offers.find(({ offerId }) => offerId === command.offerId);
  if (!offer) return reject({ code: 'no_such_offer', offerId: command.offerId });
  if (offer.status !== 'open') return reject({ code: 'offer_not_open', offerStatus: offer.status });
  if (offer.expiresAt <= command.now) return reject({ code: 'offer_not_open', offerStatus: 'expired' });
  if (!mayMove(state.status, 'accepted')) return reject({ code: 'not_allowed_now', status: state.status });
  const { applicationId } = state.submission;
  const others = openOffers(state).filter(({ offerId }) => offerId !== command.offerId);
  return accept<ApplicationEventBody>(
    { type: 'OfferAccepted', payload: { applicationId, offerId: command.offerId } },
    ...others.map(revoked(applicationId)),
  );
}

function expireOffers(
  command: Extract<ApplicationCommand, { type: 'ExpireOffers' }>,
  state: SubmittedState,
): Outcome {
  const lapsed = openOffers(state).filter(({ expiresAt }) => expiresAt <= command.now);
  if (lapsed.length === 0) return accept();
  const { applicationId } = state.submission;
  const expired = lapsed.map(
    ({ offerId }): ApplicationEventBody => ({ type: 'OfferExpired', payload: { applicationId, offerId } }),
  );
  const allLapsed = lapsed.length === openOffers(state).length && mayMove(state.status, 'expired');
  return accept<ApplicationEventBody>(
    ...expired,
    ...(allLapsed ? [{ type: 'ApplicationExpired', payload: { applicationId } } as const] : []),
  );
}

function withdraw(
  command: Extract<ApplicationCommand, { type: 'Withdraw' }>,
  state: SubmittedState,
): Outcome {
  if (!mayMove(state.status, 'withdrawn')) return reject({ code: 'not_allowed_now', status: state.status });
  const { applicationId } = state.submission;
  return accept<ApplicationEventBody>(
    { type: 'ApplicationWithdrawn', payload: { applicationId, reason: command.reason } },
    ...openOffers(state).map(revoked(applicationId)),
  );
}

function openOffers(state: SubmittedState): OfferState[] {
  return state.offers.filter(({ status }) => status === 'open');
}

function revoked(applicationId: string): (offer: OfferState) => ApplicationEventBody {
  return ({ offerId }) => ({ type: 'OfferRevoked', payload: { applicationId, offerId } });
}

/** What the applicant must bring is due in 30 days, inside the term of 12 CFR 1002.9(c)(2). */
const requirementDays = 30;

function daysAfter(timestamp: string, days: number): string {
  return new Date(Date.parse(timestamp) + days * 24 * 60 * 60 * 1000).toISOString();
}
