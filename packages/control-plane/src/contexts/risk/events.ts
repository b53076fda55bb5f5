import { z } from 'zod';
import { type BodyOf, defineEvent } from '../../kernel/events.ts';

export const offerTermsSchema = z.object({
  amountMinor: z.int().positive(),
  termMonths: z.int().positive(),
  annualRateBps: z.int().nonnegative(),
  paymentMinor: z.int().positive(),
  /** Percent with two decimals, as text: `17.90`. */
  apr: z.string(),
  totalOfPaymentsMinor: z.int().positive(),
  financeChargeMinor: z.int().nonnegative(),
});

/** The terms of a loan that the policy would make. Computed by @creditplane/policy/regulation-z only. */
export type OfferTerms = z.output<typeof offerTermsSchema>;

export const riskOutcomes = ['approve', 'decline', 'counteroffer', 'refer'] as const;

/** Of which round of checks of the application; absent: the first. */
const attempt = z.int().min(2).optional();

export const riskEvents = {
  RiskAssessmentStarted: defineEvent(
    'RiskAssessmentStarted',
    z.object({
      assessmentId: z.string(),
      applicationId: z.string(),
      policyId: z.string(),
      policyVersion: z.int(),
      attempt,
    }),
  ),
  RiskAssessmentCompleted: defineEvent(
    'RiskAssessmentCompleted',
    z.object({
      assessmentId: z.string(),
      applicationId: z.string(),
      outcome: z.enum(riskOutcomes),
      score: z.int().nullable(),
      /** Reason codes of the policy, most important first, at most four. */
      reasonCodes: z.array(z.string()).max(4),
      offers: z.array(offerTermsSchema),
      policyId: z.string(),
      policyVersion: z.int(),
      contentHash: z.string(),
      attempt,
    }),
  ),
};

export type RiskEventBody = BodyOf<typeof riskEvents>;
