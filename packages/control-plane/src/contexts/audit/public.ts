import type { TenantScope } from '../../platform/database/scope.ts';

export type ChainVerification =
  | { valid: true; entries: number; head: string }
  | { valid: false; entries: number; brokenAt: number; why: string };

export type AuditPort = {
  /** Walks a tenant's whole chain and recomputes every hash. */
  verify(scope: TenantScope): Promise<ChainVerification>;
};
