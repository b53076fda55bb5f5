import type { ApplicationEventBody } from './events.ts';
import type { ComplianceResult, OfferTerms, RiskResult } from './results.ts';
import type { ApplicationStatus, DecisionOutcome } from './status.ts';

export type OfferStatus = 'open' | 'accepted' | 'expired' | 'revoked';

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

export type RequirementState = {
  requirementId: string;
  kind: string;
  partyId: string;
  status: 'open';
  dueAt: string;
};

type Submission = Extract<ApplicationEventBody, { type: 'CreditApplicationCreated' }>['payload'];

/** An application as its events tell it. Plain data: the read model is this state, presented. */
export type ApplicationState =
  | { status: 'none' }
  | {
      status: ApplicationStatus;
      submission: Submission;
      risk: RiskResult | null;
      compliance: ComplianceResult | null;
      decisions: readonly DecisionState[];
      offers: readonly OfferState[];
      requirements: readonly RequirementState[];
    };

export type SubmittedState = Exclude<ApplicationState, { status: 'none' }>;

export const noApplication: ApplicationState = { status: 'none' };

/** Applies one event. Exhaustive: a new event type does not compile until it has its case. */
export function evolve(state: ApplicationState, event: ApplicationEventBody): ApplicationState {
  if (event.type === 'CreditApplicationCreated') {
    return {
      status: 'submitted',
      submission: event.payload,
      risk: null,
      compliance: null,
      decisions: [],
      offers: [],
      requirements: [],
    };
  }
  if (state.status === 'none') return state;
  switch (event.type) {
    case 'ApplicationProcessingStarted':
      return { ...state, status: 'processing' };
    case 'RiskResultRecorded': {
      const { applicationId: _, ...risk } = event.payload;
      return { ...state, risk };
    }
    case 'ComplianceResultRecorded': {
      const { applicationId: _, ...compliance } = event.payload;
      return { ...state, compliance };
    }
    case 'ApplicationProcessed': {
      const { applicationId: _, ...decision } = event.payload;
      return { ...state, status: decision.outcome, decisions: [...state.decisions, decision] };
    }
    case 'RequirementCreated': {
      const { requirementId, kind, partyId, dueAt } = event.payload;
      return {
        ...state,
        requirements: [...state.requirements, { requirementId, kind, partyId, dueAt, status: 'open' }],
      };
    }
    case 'OfferCreated': {
      const { applicationId: _, ...offer } = event.payload;
      return { ...state, offers: [...state.offers, { ...offer, status: 'open' }] };
    }
    case 'OfferAccepted':
      return { ...withOffer(state, event.payload.offerId, 'accepted'), status: 'accepted' };
    case 'OfferRevoked':
      return withOffer(state, event.payload.offerId, 'revoked');
    case 'OfferExpired':
      return withOffer(state, event.payload.offerId, 'expired');
    case 'ApplicationExpired':
      return { ...state, status: 'expired' };
    case 'ApplicationWithdrawn':
      return { ...state, status: 'withdrawn' };
    default:
      return unknownEvent(event);
  }
}

function withOffer(state: SubmittedState, offerId: string, status: OfferStatus): SubmittedState {
  const offers = state.offers.map((offer) => (offer.offerId === offerId ? { ...offer, status } : offer));
  return { ...state, offers };
}

function unknownEvent(event: never): never {
  throw new Error(`No case for the event ${JSON.stringify(event)}`);
}
