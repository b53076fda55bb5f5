/** What a decision on an application may come to. */
export type Outcome = 'approved' | 'counteroffered' | 'declined' | 'referred' | 'action_required';

/** By scenario of the test catalogue, for every amount that the scripts ask for; everybody else is approved. */
const others: Readonly<Record<string, Outcome>> = {
  'thin-file': 'referred',
  'no-hit': 'declined',
  bankruptcy: 'declined',
  'below-cutoff': 'declined',
  'frozen-file': 'referred',
  'fraud-alert': 'referred',
  'identity-mismatch': 'action_required',
  deceased: 'referred',
  'watchlist-hit': 'referred',
  minor: 'declined',
  'providers-down': 'referred',
  'provider-malformed': 'referred',
  'provider-error-inside': 'referred',
};

/** What the catalogue promises where nothing else goes wrong. */
export function outcomeOf(scenario: string, amountMinor: number): Outcome {
  if (scenario === 'counteroffer' && amountMinor === 2_000_000) return 'counteroffered';
  return others[scenario] ?? 'approved';
}
