import type { TenantScope } from '../../platform/database/scope.ts';

export { type OfferTerms, offerTermsSchema, riskEvents, riskOutcomes } from './events.ts';
export { riskReasons } from './reasons.ts';

export type RiskPort = {
  /** Publishes the policy of the first run (policies/personal-loan.yaml); its id and version. The same text publishes once. */
  publishDefaultPolicy(scope: TenantScope): Promise<{ policyId: string; policyVersion: number }>;
  /**
   * What each reason code of a pinned policy says to the applicant, the policy-independent `riskReasons` among them.
   * Those alone where the tenant has no such policy.
   */
  reasonTexts(
    scope: TenantScope,
    pinned: { policyId: string; policyVersion: number },
  ): Promise<Record<string, string>>;
};
