import type { TenantScope } from '../../platform/database/scope.ts';

export { type ApplicationEvent, applicationEvents } from './events.ts';

export type ApplicationsPort = {
  /** The lender's own key of an application: it is not in events, so webhooks ask for it. */
  externalIdOf(scope: TenantScope, applicationId: string): Promise<string | undefined>;
  /** Makes the product of the first run. */
  createProduct(
    scope: TenantScope,
    product: { creditorId: string; name: string; policyId: string; policyVersion: number },
  ): Promise<{ productId: string }>;
};
