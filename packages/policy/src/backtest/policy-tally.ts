import type { ProviderKind } from '../document/names.ts';
import type { PolicyDecision } from '../evaluation/evaluation.ts';
import type { PolicyOutcome } from '../evaluation/policy-result.ts';

/** What a policy came to over many applications. Amounts in minor units. */
export interface PolicyTally {
  applications: number;
  readonly outcomes: Record<PolicyOutcome, number>;
  grantedMinor: number;
  /** Granted, with a known outcome. */
  known: number;
  bad: number;
  badMinor: number;
  providerCostMinor: number;
  readonly reasons: Map<string, number>;
  /** Applications by score, in steps of `scoreStep`. */
  readonly scores: Map<number, number>;
}

export const scoreStep = 20;

export function emptyTally(): PolicyTally {
  return {
    applications: 0,
    outcomes: { approve: 0, counteroffer: 0, refer: 0, decline: 0 },
    grantedMinor: 0,
    known: 0,
    bad: 0,
    badMinor: 0,
    providerCostMinor: 0,
    reasons: new Map(),
    scores: new Map(),
  };
}

/** Whether a decision lends anything. */
export function grants({ outcome }: PolicyDecision): boolean {
  return outcome === 'approve' || outcome === 'counteroffer';
}

export interface TallySettings {
  readonly providerCostMinor: Readonly<Partial<Record<ProviderKind, number>>>;
}

/** Adds one decision. `isBad` is undefined where nobody knows how it ended. */
export function addDecision(
  tally: PolicyTally,
  decision: PolicyDecision,
  isBad: boolean | undefined,
  askedMinor: number,
  { providerCostMinor }: TallySettings,
): void {
  tally.applications += 1;
  tally.outcomes[decision.outcome] += 1;
  for (const kind of decision.asked) tally.providerCostMinor += providerCostMinor[kind] ?? 0;
  for (const code of decision.reasonCodes) increase(tally.reasons, code);
  if (decision.score !== null) increase(tally.scores, Math.floor(decision.score / scoreStep) * scoreStep);
  if (!grants(decision)) return;
  // A policy without prices grants what was asked for.
  const grantedMinor = decision.terms?.amountMinor ?? askedMinor;
  tally.grantedMinor += grantedMinor;
  if (isBad === undefined) return;
  tally.known += 1;
  if (!isBad) return;
  tally.bad += 1;
  tally.badMinor += grantedMinor;
}

export function increase<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
