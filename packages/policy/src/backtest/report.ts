import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { PolicyOutcome } from '../evaluation/policy-result.ts';
import type { BacktestTally, SegmentTally, SwapTally } from './backtest.ts';
import { type PolicyTally, scoreStep } from './policy-tally.ts';

/** A figure under both policies, and by how much it rose. */
export interface Measured {
  readonly from: number;
  readonly to: number;
  readonly delta: number;
}

export interface SwapReport {
  readonly applications: number;
  /** Of all applications. */
  readonly rate: number;
  /** Of those with a known outcome; null where there are none. */
  readonly badRate: number | null;
  readonly reasons: readonly CountedReason[];
}

export interface CountedReason {
  readonly code: string;
  readonly text: string;
  readonly applications: number;
}

/** The figures of a backtest. Plain JSON; amounts in minor units, rates as shares of one. */
export interface BacktestReport {
  readonly from: PolicyName;
  readonly to: PolicyName;
  readonly currency: string;
  readonly applications: number;
  readonly measures: Readonly<Record<MeasureName, Measured>>;
  readonly outcomes: Readonly<Record<PolicyOutcome, Measured>>;
  readonly swapIn: SwapReport;
  readonly swapOut: SwapReport;
  readonly moves: readonly { readonly from: string; readonly to: string; readonly applications: number }[];
  /** By the lowest score of each step. */
  readonly scores: readonly { readonly score: number; readonly from: number; readonly to: number }[];
  readonly reasons: readonly {
    readonly code: string;
    readonly text: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly segments: readonly SegmentReport[];
  /** Whether the file says how loans ended: without that bad rates and losses are 0. */
  readonly hasOutcomes: boolean;
}

interface PolicyName {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
}

export interface SegmentReport {
  readonly column: string;
  readonly value: string;
  readonly applications: number;
  readonly approvalRate: Measured;
  readonly badRate: Measured;
}

export const measureNames = [
  'approvalRate',
  'referralRate',
  'declineRate',
  'badRate',
  'grantedMinor',
  'expectedLossMinor',
  'providerCostMinor',
] as const;
export type MeasureName = (typeof measureNames)[number];

/** A loss of all that was lent, where the policy does not say what share of it. */
const defaultLossGivenDefault = 1;

/** Turns counts into the figures that a risk committee asks for. */
export function reportOf(from: CompiledPolicy, to: CompiledPolicy, tally: BacktestTally): BacktestReport {
  const data = to.document.data ?? from.document.data;
  const lossGivenDefault = data?.lossGivenDefault ?? defaultLossGivenDefault;
  const { applications } = tally.to;
  const measures = Object.fromEntries(
    measureNames.map((name) => [
      name,
      measured(measureOf(name, tally.from, lossGivenDefault), measureOf(name, tally.to, lossGivenDefault)),
    ]),
  ) as Record<MeasureName, Measured>;
  const outcomes = Object.fromEntries(
    (['approve', 'counteroffer', 'refer', 'decline'] as const).map((outcome) => [
      outcome,
      measured(tally.from.outcomes[outcome], tally.to.outcomes[outcome]),
    ]),
  ) as Record<PolicyOutcome, Measured>;
  return {
    from: nameOf(from),
    to: nameOf(to),
    currency: to.document.product.currency,
    applications,
    measures,
    outcomes,
    swapIn: swapReport(tally.swapIn, applications, from),
    swapOut: swapReport(tally.swapOut, applications, to),
    moves: [...tally.moves]
      .map(([move, count]) => {
        const [before = '', after = ''] = move.split(' ');
        return { from: before, to: after, applications: count };
      })
      .sort((a, b) => b.applications - a.applications),
    scores: scoresOf(tally),
    reasons: reasonsOf(from, to, tally),
    segments: [...tally.segments].flatMap(([column, values]) =>
      [...values].map(([value, segment]) => segmentReport(column, value, segment)).sort(largestFirst),
    ),
    hasOutcomes: tally.to.known + tally.from.known > 0,
  };
}

function measureOf(name: MeasureName, tally: PolicyTally, lossGivenDefault: number): number {
  const share = (count: number) => (tally.applications === 0 ? 0 : count / tally.applications);
  switch (name) {
    case 'approvalRate':
      return share(tally.outcomes.approve + tally.outcomes.counteroffer);
    case 'referralRate':
      return share(tally.outcomes.refer);
    case 'declineRate':
      return share(tally.outcomes.decline);
    case 'badRate':
      return tally.known === 0 ? 0 : tally.bad / tally.known;
    case 'grantedMinor':
      return tally.grantedMinor;
    case 'expectedLossMinor':
      return Math.round(tally.badMinor * lossGivenDefault);
    case 'providerCostMinor':
      return Math.round(tally.providerCostMinor);
  }
}

function measured(from: number, to: number): Measured {
  return { from, to, delta: to - from };
}

function nameOf({ id, version, contentHash }: CompiledPolicy): PolicyName {
  return { id, version, contentHash };
}

function swapReport(swap: SwapTally, applications: number, refusing: CompiledPolicy): SwapReport {
  return {
    applications: swap.applications,
    rate: applications === 0 ? 0 : swap.applications / applications,
    badRate: swap.known === 0 ? null : swap.bad / swap.known,
    reasons: [...swap.reasons]
      .map(([code, count]) => ({ code, text: textOf(code, refusing), applications: count }))
      .sort(largestFirst),
  };
}

function textOf(code: string, ...policies: readonly CompiledPolicy[]): string {
  const policy = policies.find(({ document }) => Object.hasOwn(document.reasons, code));
  return policy?.document.reasons[code]?.text ?? code;
}

function reasonsOf(
  from: CompiledPolicy,
  to: CompiledPolicy,
  tally: BacktestTally,
): BacktestReport['reasons'] {
  const codes = [...new Set([...tally.to.reasons.keys(), ...tally.from.reasons.keys()])];
  return codes
    .map((code) => ({
      code,
      text: textOf(code, to, from),
      from: tally.from.reasons.get(code) ?? 0,
      to: tally.to.reasons.get(code) ?? 0,
    }))
    .sort((a, b) => b.to - a.to || b.from - a.from || (a.code < b.code ? -1 : 1));
}

/** Every step from the lowest to the highest score, those with nobody in it among them. */
function scoresOf({ from, to }: BacktestTally): BacktestReport['scores'] {
  const steps = [...from.scores.keys(), ...to.scores.keys()];
  if (steps.length === 0) return [];
  const lowest = Math.min(...steps);
  const count = (Math.max(...steps) - lowest) / scoreStep + 1;
  return Array.from({ length: count }, (_, index) => {
    const score = lowest + index * scoreStep;
    return { score, from: from.scores.get(score) ?? 0, to: to.scores.get(score) ?? 0 };
  });
}

function segmentReport(column: string, value: string, { from, to }: SegmentTally): SegmentReport {
  return {
    column,
    value,
    applications: to.applications,
    approvalRate: measured(measureOf('approvalRate', from, 1), measureOf('approvalRate', to, 1)),
    badRate: measured(measureOf('badRate', from, 1), measureOf('badRate', to, 1)),
  };
}

function largestFirst(a: { readonly applications: number }, b: { readonly applications: number }): number {
  return b.applications - a.applications;
}
