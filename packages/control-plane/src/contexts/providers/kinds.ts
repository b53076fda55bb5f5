/** What providers are asked for. A new kind needs its report in public.ts and reports.ts, and a connector. */
export const providerKinds = ['bureau', 'bank_data', 'identity'] as const;
export type ProviderKind = (typeof providerKinds)[number];
