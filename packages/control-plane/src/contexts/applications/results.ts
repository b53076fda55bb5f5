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

/** What compliance came back with. */
export type ComplianceResult = {
  checkId: string;
  outcome: ComplianceOutcome;
  reasonCodes: readonly string[];
  requirements: readonly { kind: string }[];
};
