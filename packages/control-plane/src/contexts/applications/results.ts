import type { complianceOutcomes } from '../compliance/public.ts';
import type { OfferTerms, riskOutcomes } from '../risk/public.ts';

export type RiskOutcome = (typeof riskOutcomes)[number];
export type ComplianceOutcome = (typeof complianceOutcomes)[number];
export type { OfferTerms };

/** What risk came back with. */
export type RiskResult = {
  assessmentId: string;
  outcome: RiskOutcome;
  score: number | null;
  reasonCodes: readonly string[];
  offers: readonly OfferTerms[];
};

/** Something that a party must bring; without a party it is the primary applicant's. */
export type AskedRequirement = { kind: string; partyId?: string | undefined };

/** What compliance came back with. */
export type ComplianceResult = {
  checkId: string;
  outcome: ComplianceOutcome;
  reasonCodes: readonly string[];
  requirements: readonly AskedRequirement[];
};
