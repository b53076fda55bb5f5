import type { TenantScope } from '../../platform/database/scope.ts';

export { offerTermsSchema, type OfferTerms, type RiskEvent, riskEvents, riskOutcomes } from './events.ts';

export type RiskPort = {
  /** Publishes the policy of the first run (policies/personal-loan.yaml); its id and version. */
  publishDefaultPolicy(scope: TenantScope): Promise<{ policyId: string; policyVersion: number }>;
};
