export { providerEvents } from './events.ts';
export type { ProviderKind } from './kinds.ts';
export { atSpeed } from './sandbox/environment.ts';

import type { TenantScope } from '../../platform/database/scope.ts';
import type { Cause } from '../../platform/unit-of-work/work.ts';
import type { ProviderKind, UnavailableReason } from './kinds.ts';

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

/**
 * What the applicant's linked bank accounts show. Amounts are minor units of `currency`, summed over all accounts.
 * `pending`: not read yet, or the vendor said what it never published. `no_accounts`: nothing is linked.
 */
export type BankDataReport =
  | { kind: 'bank_data'; status: 'pending' | 'no_accounts' }
  | {
      kind: 'bank_data';
      status: 'ready';
      /** ISO 4217; accounts in other currencies are left out. */
      currency: string;
      /** ISO 8601 date up to which the vendor read. */
      asOf: string;
      accounts: { checking: number; savings: number; other: number; totalBalanceMinor: number };
      /** What recurs as income, gross, per month. Absent where the vendor found none. */
      verifiedMonthlyIncomeMinor?: number;
      /** Mean end-of-day balance over the last 90 days, or over the history where that is shorter. Debt is negative. */
      averageBalanceMinor: number;
      overdrafts90d: number;
      /** Payments returned for want of funds. */
      nsf90d: number;
      /** Of the account with the longest history. */
      historyDays: number;
      transactions90d: { count: number; inflowMinor: number; outflowMinor: number };
    };

export type ProviderData = BureauReport | BankDataReport | IdentityReport;

export type ProviderRequest<Kind extends ProviderKind = ProviderKind> = {
  kind: Kind;
  applicationId: string;
  userId: string;
  userVersion: number;
  /** Of the kind that covers the request: `credit_pull_*`, `bank_data`, `identity`. */
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
      reason: UnavailableReason;
    };

export type ProvidersPort = {
  /** Records the intent, calls the vendor outside any transaction, records the outcome. */
  request<Kind extends ProviderKind>(
    scope: TenantScope,
    cause: Cause,
    request: ProviderRequest<Kind>,
  ): Promise<ProviderOutcome<Kind>>;
};
