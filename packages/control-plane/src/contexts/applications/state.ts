import type { ApplicationEventBody } from './events.ts';
import type { ComplianceResult, OfferTerms, RiskResult } from './results.ts';
import type { ApplicationStatus, DecisionOutcome } from './status.ts';

export type OfferStatus = 'open' | 'accepted' | 'expired' | 'revoked' | 'superseded';

export type OfferState = {
  offerId: string;
  decisionId: string;
  status: OfferStatus;
  currency: string;
  terms: OfferTerms;
  expiresAt: string;
};

export type DecisionState = {
  decisionId: string;
  sequence: number;
  outcome: DecisionOutcome;
  reasonCodes: readonly string[];
  policyId: string;
  policyVersion: number;
  decidedBy: string;
  supersedes: string | null;
};

export const requirementStatuses = ['open', 'satisfied', 'waived', 'overdue', 'cancelled'] as const;
/** `cancelled`: the application went on or ended without it. */
export type RequirementStatus = (typeof requirementStatuses)[number];

export type RequirementState = {
  requirementId: string;
  kind: string;
  partyId: string;
  status: RequirementStatus;
  dueAt: string;
};

type Submission = Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];

/** When the application must be decided, since when that clock runs, and what of it was told. */
export type DecisionDeadline = { since: string; decideBy: string; told: 'nothing' | 'near' | 'passed' };

/** An application as its events tell it. Plain data: the read model is this state, presented. */
export type ApplicationState =
  | { status: 'none' }
  | {
      status: ApplicationStatus;
      submission: Submission;
      /** The round of checks that is on or was the last, from 1. */
      attempt: number;
      /** The round that bought the reports which the checks read. */
      reportsOf: number;
      deadline: DecisionDeadline;
      /** Of this round. */
      risk: RiskResult | null;
      compliance: ComplianceResult | null;
      /** Ids of the results of earlier rounds, in time or not. */
      earlierResults: readonly string[];
      decisions: readonly DecisionState[];
      offers: readonly OfferState[];
      requirements: readonly RequirementState[];
    };

export type SubmittedState = Exclude<ApplicationState, { status: 'none' }>;

export const noApplication: ApplicationState = { status: 'none' };

/** Applies one event. Exhaustive: a new event type does not compile until it has its case. */
export function evolve(state: ApplicationState, event: ApplicationEventBody): ApplicationState {
  if (event.type === 'CreditApplicationCreated') {
    const { createdAt, decideBy } = event.payload;
    return {
      status: 'submitted',
      submission: event.payload,
      attempt: 1,
      reportsOf: 1,
      deadline: { since: createdAt, decideBy, told: 'nothing' },
      risk: null,
      compliance: null,
      earlierResults: [],
      decisions: [],
      offers: [],
      requirements: [],
    };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ApplicationProcessingStarted': {
      const { attempt = 1, reportsOf = 1 } = event.payload;
      const earlierResults = [...state.earlierResults, ...idsOf(state)];
      const started = { attempt, reportsOf, risk: null, compliance: null, earlierResults };
      return { ...state, ...started, status: 'processing' };
    }
    case 'RiskResultRecorded': {
      const { applicationId: _, attempt = 1, late: __, ...risk } = event.payload;
      return attempt === state.attempt ? { ...state, risk } : withEarlierResult(state, risk.assessmentId);
    }
    case 'ComplianceResultRecorded': {
      const { applicationId: _, attempt = 1, late: __, ...compliance } = event.payload;
      return attempt === state.attempt
        ? { ...state, compliance }
        : withEarlierResult(state, compliance.checkId);
    }
    case 'ApplicationProcessed': {
      const { applicationId: _, ...decision } = event.payload;
      const decisions = [...state.decisions, decision];
      return { ...withoutOpenRequirements(state), status: decision.outcome, decisions };
    }
    case 'DecisionCorrected': {
      const { applicationId: _, ...decision } = event.payload;
      return { ...state, decisions: [...state.decisions, decision] };
    }
    case 'RequirementCreated': {
      const { requirementId, kind, partyId, dueAt } = event.payload;
      return {
        ...state,
        requirements: [...state.requirements, { requirementId, kind, partyId, dueAt, status: 'open' }],
      };
    }
    case 'RequirementSatisfied':
      return withRequirement(state, event.payload.requirementId, 'satisfied');
    case 'RequirementWaived':
      return withRequirement(state, event.payload.requirementId, 'waived');
    case 'RequirementOverdue':
      return withRequirement(state, event.payload.requirementId, 'overdue');
    case 'ApplicationIncomplete':
      return { ...withoutOpenRequirements(state), status: 'incomplete' };
    case 'ApplicationReopened': {
      const { reopenedAt, decideBy } = event.payload;
      return { ...state, status: 'processing', deadline: { since: reopenedAt, decideBy, told: 'nothing' } };
    }
    case 'DecisionDeadlineNeared':
      return { ...state, deadline: { ...state.deadline, told: 'near' } };
    case 'DecisionDeadlinePassed':
      return { ...state, deadline: { ...state.deadline, told: 'passed' } };
    case 'OfferCreated': {
      const { applicationId: _, ...offer } = event.payload;
      return { ...state, offers: [...state.offers, { ...offer, status: 'open' }] };
    }
    case 'OfferAccepted':
      return { ...withOffer(state, event.payload.offerId, 'accepted'), status: 'accepted' };
    case 'OfferRevoked':
      return withOffer(state, event.payload.offerId, 'revoked');
    case 'OfferSuperseded':
      return withOffer(state, event.payload.offerId, 'superseded');
    case 'OfferExpired':
      return withOffer(state, event.payload.offerId, 'expired');
    case 'ApplicationExpired':
      return { ...state, status: 'expired' };
    case 'ApplicationWithdrawn':
      return { ...withoutOpenRequirements(state), status: 'withdrawn' };
    default:
      return unknownEvent(event);
  }
}

function withOffer(state: SubmittedState, offerId: string, status: OfferStatus): SubmittedState {
  const offers = state.offers.map((offer) => (offer.offerId === offerId ? { ...offer, status } : offer));
  return { ...state, offers };
}

function withRequirement(
  state: SubmittedState,
  requirementId: string,
  status: RequirementStatus,
): SubmittedState {
  const requirements = state.requirements.map((requirement) =>
    requirement.requirementId === requirementId ? { ...requirement, status } : requirement,
  );
  return { ...state, requirements };
}

/** Nothing is waited for any more; what the new state needs comes with events of its own. */
function withoutOpenRequirements(state: SubmittedState): SubmittedState {
  const requirements = state.requirements.map(
    (requirement): RequirementState =>
      requirement.status === 'open' ? { ...requirement, status: 'cancelled' } : requirement,
  );
  return { ...state, requirements };
}

function withEarlierResult(state: SubmittedState, resultId: string): SubmittedState {
  return { ...state, earlierResults: [...state.earlierResults, resultId] };
}

function idsOf({ risk, compliance }: SubmittedState): string[] {
  return [risk?.assessmentId, compliance?.checkId].filter((id) => id !== undefined);
}

function unknownEvent(event: never): never {
  throw new Error(`No case for the event ${JSON.stringify(event)}`);
}
