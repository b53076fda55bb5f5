import type { TenantScope } from '../../platform/database/scope.ts';

export { type OfferTerms, offerTermsSchema, riskEvents, riskOutcomes } from './events.ts';
export { policyEvents } from './policy/events.ts';
export { riskReasons } from './reasons.ts';

export type PublishedPolicy = {
  policyId: string;
  policyVersion: number;
  /** Another version that judges a share of the applicants, in hundredths of a percent. Of the newest version only. */
  challenger?: { policyVersion: number; shareBps: number };
  /** What the policy lends at all: a product that is bound to it lies inside. Amounts in minor units. */
  product: {
    kind: string;
    currency: string;
    minAmountMinor: number;
    maxAmountMinor: number;
    termsMonths: readonly number[];
  };
};

export type RiskPort = {
  /** Publishes the policy of the first run (policies/personal-loan.yaml); its id and version. The same text publishes once. */
  publishDefaultPolicy(scope: TenantScope): Promise<{ policyId: string; policyVersion: number }>;
  /** Whether the tenant has published any policy at all in this mode. */
  hasPublishedPolicy(scope: TenantScope): Promise<boolean>;
  /** One published version of a policy, or the newest one; undefined where the tenant has none. */
  publishedPolicy(
    scope: TenantScope,
    wanted: { policyId: string; version: number | 'latest' },
  ): Promise<PublishedPolicy | undefined>;
  /**
   * What each reason code of a pinned policy says to the applicant, the policy-independent `riskReasons` among them.
   * Those alone where the tenant has no such policy.
   */
  reasonTexts(
    scope: TenantScope,
    pinned: { policyId: string; policyVersion: number },
  ): Promise<Record<string, string>>;
};
