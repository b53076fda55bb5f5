import type { TenantScope } from '../../platform/database/scope.ts';

/** What was found: an entry changed, an entry gone, an entry where it does not belong, or a chain that does not end at its head. */
export type ChainFault = 'altered' | 'missing' | 'reordered' | 'head_mismatch';

export type ChainVerification =
  | { valid: true; entries: number; head: string }
  | {
      valid: false;
      /** Entries that were read and found whole before the break. */
      entries: number;
      /** Sequence of the first entry that is wrong or not there. */
      brokenAt: number;
      fault: ChainFault;
      why: string;
    };

export type AuditPort = {
  /** Walks a tenant's whole chain and recomputes every hash. */
  verify(scope: TenantScope): Promise<ChainVerification>;
};
