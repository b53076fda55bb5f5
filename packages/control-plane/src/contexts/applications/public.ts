import type { TenantScope } from '../../platform/database/scope.ts';

export { type ApplicationEvent, applicationEvents } from './events.ts';
export { transitions as applicationTransitions } from './status.ts';

export type ApplicationsPort = {
  /** The lender's own key of an application: it is not in events, so webhooks ask for it. */
  externalIdOf(scope: TenantScope, applicationId: string): Promise<string | undefined>;
  /** Makes the product of the first run: USD 1,000 to 50,000 over 12 to 60 months, as the default policy has them. */
  createPersonalLoan(
    scope: TenantScope,
    product: { creditorId: string; name: string; policyId: string; policyVersion: number },
  ): Promise<{ productId: string }>;
};
