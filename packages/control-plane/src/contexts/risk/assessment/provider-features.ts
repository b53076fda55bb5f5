import type { PolicyInputs, ProviderKind } from '@creditplane/policy';
import type { BankDataReport, BureauReport } from '../../providers/public.ts';

/** The kinds of provider data that we can fetch for a stage; a policy that needs another one is not published. */
export const fetchableKinds = ['bureau', 'bank_data'] as const satisfies readonly ProviderKind[];

/** A bureau's answer as the policy reads it. What the bureau did not say is absent, never zero. */
export function bureauFeatures(report: BureauReport): NonNullable<PolicyInputs['bureau']> {
  const { kind: _, ...features } = report;
  return features;
}

/**
 * What the accounts show, as the policy reads it. `status` is always there (`ready`, `pending`, `no_accounts`); figures
 * are absent, never zero, where nothing was read, and where they are in another currency than the application's.
 */
export function bankDataFeatures(
  report: BankDataReport,
  asked: { currency: string },
): NonNullable<PolicyInputs['bank_data']> {
  const { status } = report;
  if (report.status !== 'ready') return { status };
  const { accounts, transactions90d, verifiedMonthlyIncomeMinor } = report;
  const counts = {
    status,
    checkingAccounts: accounts.checking,
    savingsAccounts: accounts.savings,
    otherAccounts: accounts.other,
    overdrafts90d: report.overdrafts90d,
    nsf90d: report.nsf90d,
    historyDays: report.historyDays,
    transactions90d: transactions90d.count,
  };
  if (report.currency !== asked.currency) return counts;
  return {
    ...counts,
    totalBalanceMinor: accounts.totalBalanceMinor,
    averageBalanceMinor: report.averageBalanceMinor,
    inflow90dMinor: transactions90d.inflowMinor,
    outflow90dMinor: transactions90d.outflowMinor,
    ...(verifiedMonthlyIncomeMinor === undefined ? {} : { verifiedMonthlyIncomeMinor }),
  };
}
