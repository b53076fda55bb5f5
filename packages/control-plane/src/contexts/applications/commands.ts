import type { IdGenerator } from '../../kernel/ids.ts';
import type { ApplicationEventBody } from './events.ts';
import type { AskedRequirement, ComplianceOutcome, OfferTerms, RiskOutcome } from './results.ts';

type PayloadOf<Type extends ApplicationEventBody['type']> = Extract<
  ApplicationEventBody,
  { type: Type }
>['payload'];

/** What a decision needs that a pure decider cannot make: ids, the time and the actor. */
export type DecisionFacts = {
  decisionId: string;
  /** One each for every offer or requirement that the decision may bring. */
  offerIds: readonly string[];
  requirementIds: readonly string[];
  now: string;
  decidedBy: string;
};

export type ApplicationCommand =
  | { type: 'Submit'; application: PayloadOf<'CreditApplicationCreated'> }
  | {
      type: 'RecordRiskResult';
      assessmentId: string;
      outcome: RiskOutcome;
      score: number | null;
      reasonCodes: readonly string[];
      offers: readonly OfferTerms[];
      facts: DecisionFacts;
    }
  | {
      type: 'RecordComplianceResult';
      checkId: string;
      outcome: ComplianceOutcome;
      reasonCodes: readonly string[];
      requirements: readonly AskedRequirement[];
      facts: DecisionFacts;
    }
  | { type: 'AcceptOffer'; offerId: string; now: string }
  | { type: 'ExpireOffers'; now: string }
  | { type: 'Withdraw'; reason: PayloadOf<'ApplicationWithdrawn'>['reason'] };

/** More than any policy offers or any check asks for at once. Unused ids are dropped. */
const mostOffers = 16;
const mostRequirements = 8;

/** Draws the ids of a decision that may follow. */
export function decisionFacts(ids: IdGenerator, now: Date): DecisionFacts {
  return {
    decisionId: ids.next('decision'),
    offerIds: Array.from({ length: mostOffers }, () => ids.next('offer')),
    requirementIds: Array.from({ length: mostRequirements }, () => ids.next('requirement')),
    now: now.toISOString(),
    decidedBy: 'system',
  };
}
