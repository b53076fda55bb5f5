import type { IdGenerator } from '../../kernel/ids.ts';
import type { ApplicationEventBody } from './events.ts';
import type { AskedRequirement, ComplianceOutcome, OfferTerms, RiskOutcome } from './results.ts';
import type { DecisionOutcome } from './status.ts';

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
      /** Of which round of checks; absent: the first. */
      attempt?: number | undefined;
      outcome: RiskOutcome;
      score: number | null;
      reasonCodes: readonly string[];
      offers: readonly OfferTerms[];
      facts: DecisionFacts;
    }
  | {
      type: 'RecordComplianceResult';
      checkId: string;
      attempt?: number | undefined;
      outcome: ComplianceOutcome;
      reasonCodes: readonly string[];
      requirements: readonly AskedRequirement[];
      facts: DecisionFacts;
    }
  /** The time of this round of checks is up. */
  | { type: 'TimeOutChecks'; attempt: number; facts: DecisionFacts }
  /** A person decides. */
  | {
      type: 'Decide';
      outcome: Exclude<DecisionOutcome, 'referred'>;
      reasonCodes: readonly string[];
      /** For approvals and counteroffers. */
      offers: readonly OfferTerms[];
      /** For `action_required`. */
      requirements: readonly AskedRequirement[];
      facts: DecisionFacts;
    }
  /** A person says the newest decision anew. Without offers those that were made stand. */
  | {
      type: 'CorrectDecision';
      corrected: string;
      reasonCodes: readonly string[];
      offers: readonly OfferTerms[];
      facts: DecisionFacts;
    }
  | { type: 'SatisfyRequirement'; requirementId: string; satisfiedBy: string }
  | {
      type: 'WaiveRequirement';
      requirementId: string;
      waivedBy: string;
      reason: PayloadOf<'RequirementWaived'>['reason'];
    }
  | { type: 'EndOverdueRequirements'; now: string }
  | {
      type: 'Reopen';
      reason: PayloadOf<'ApplicationReopened'>['reason'];
      reopenedBy: string;
      now: string;
      /** Days from now to the new deadline of the decision. */
      deadlineDays: number;
    }
  /** A referred application is checked anew, with reports of today. */
  | { type: 'SendBack' }
  | { type: 'NoteDecisionDeadline'; now: string }
  | { type: 'AcceptOffer'; offerId: string; now: string }
  | { type: 'RevokeOffer'; offerId: string }
  | { type: 'ExpireOffers'; now: string }
  | { type: 'Withdraw'; reason: PayloadOf<'ApplicationWithdrawn'>['reason'] };

export type CommandOf<Type extends ApplicationCommand['type']> = Extract<ApplicationCommand, { type: Type }>;

/** More than any policy offers or any check asks for at once. Unused ids are dropped. */
export const mostOffers = 16;
export const mostRequirements = 8;

/** Draws the ids of a decision that may follow. */
export function decisionFacts(ids: IdGenerator, now: Date, decidedBy = 'system'): DecisionFacts {
  return {
    decisionId: ids.next('decision'),
    offerIds: Array.from({ length: mostOffers }, () => ids.next('offer')),
    requirementIds: Array.from({ length: mostRequirements }, () => ids.next('requirement')),
    now: now.toISOString(),
    decidedBy,
  };
}
