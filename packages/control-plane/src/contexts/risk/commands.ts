import type { OfferTerms, riskOutcomes } from './events.ts';

/** What an assessment came to, as far as events may know it. */
export type AssessmentFinding = {
  outcome: (typeof riskOutcomes)[number];
  score: number | null;
  reasonCodes: string[];
  offers: OfferTerms[];
  /** Of the policy that judged. */
  contentHash: string;
};

export type RiskCommand =
  | {
      type: 'StartAssessment';
      assessmentId: string;
      applicationId: string;
      policyId: string;
      policyVersion: number;
      /** Of which round of checks; absent: the first. */
      attempt?: number | undefined;
    }
  | { type: 'CompleteAssessment'; finding: AssessmentFinding };

export type RiskRejection = { reason: 'already_started' | 'not_started' | 'already_completed' };
