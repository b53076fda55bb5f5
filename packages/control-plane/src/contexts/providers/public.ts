export { providerEvents } from './events.ts';

import type { TenantScope } from '../../platform/database/scope.ts';
import type { Cause } from '../../platform/unit-of-work/work.ts';

/** What a credit bureau said, in our words. No hit: only `fileStatus` is set. */
export type BureauReport = {
  kind: 'bureau';
  fileStatus: 'hit' | 'thin' | 'no_hit' | 'frozen';
  /** FICO-like, 300 to 850. */
  score?: number;
  openTradelines?: number;
  delinquencies24m?: number;
  bankruptcies?: number;
  monthsSinceBankruptcy?: number;
  utilisationPercent?: number;
  monthlyDebtMinor?: number;
  inquiries6m?: number;
  fraudAlert?: boolean;
};

/** What an identity check said. An unknown vendor status is `pending`, never a match. */
export type IdentityReport = {
  kind: 'identity';
  result: 'match' | 'mismatch' | 'deceased' | 'pending';
  /** What did not fit, by field name, never by value. */
  mismatchedFields: string[];
};

export type ProviderData = BureauReport | IdentityReport;
export type ProviderKind = ProviderData['kind'];

export type ProviderRequest<Kind extends ProviderKind = ProviderKind> = {
  kind: Kind;
  applicationId: string;
  userId: string;
  userVersion: number;
  consentId: string;
  /** 15 USC 1681b. */
  permissiblePurpose: 'credit_transaction' | 'written_instructions';
  pull: 'soft' | 'hard' | 'none';
  /** The same key asks once: a repeat gets the recorded outcome. The vendor's idempotency key is the request's id. */
  intentKey: string;
};

export type ProviderOutcome<Kind extends ProviderKind = ProviderKind> =
  | {
      outcome: 'received';
      requestId: string;
      provider: string;
      latencyMs: number;
      data: Extract<ProviderData, { kind: Kind }>;
    }
  | {
      outcome: 'unavailable';
      requestId: string;
      provider: string;
      latencyMs: number;
      reason: 'timeout' | 'circuit_open' | 'vendor_error' | 'malformed_answer' | 'consent_revoked';
    };

export type ProvidersPort = {
  /** Records the intent, calls the vendor outside any transaction, records the outcome. */
  request<Kind extends ProviderKind>(
    scope: TenantScope,
    cause: Cause,
    request: ProviderRequest<Kind>,
  ): Promise<ProviderOutcome<Kind>>;
};
