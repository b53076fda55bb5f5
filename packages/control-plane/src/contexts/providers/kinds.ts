/** What providers are asked for. A new kind needs its report in public.ts and reports.ts, and a connector. */
export const providerKinds = ['bureau', 'bank_data', 'identity'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Why a provider gave no data. */
export const unavailableReasons = [
  'timeout',
  'circuit_open',
  'vendor_error',
  'malformed_answer',
  'consent_revoked',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];
