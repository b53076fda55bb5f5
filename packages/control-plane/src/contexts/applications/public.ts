import type { TenantScope } from '../../platform/database/scope.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';

export { type CheckRound, checkRoundEventTypes, checkRoundOf } from './check-round.ts';
export { applicationEvents } from './events.ts';
export { transitions as applicationTransitions } from './status.ts';

export type ApplicationsPort = {
  /** The lender's own key of an application, read in this work: it is not in events, so webhooks ask for it. */
  externalIdOf(work: Work, applicationId: string): Promise<string | undefined>;
  /** Makes the product of the first run: USD 1,000 to 50,000 over 12 to 60 months, as the default policy has them. */
  createPersonalLoan(
    scope: TenantScope,
    product: { creditorId: string; name: string; policyId: string; policyVersion: number },
  ): Promise<{ productId: string }>;
};
