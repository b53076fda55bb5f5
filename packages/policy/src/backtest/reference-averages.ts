import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { PolicyInputs } from '../evaluation/evaluation-state.ts';
import { featureValues } from '../evaluation/feature-values.ts';
import { attributePoints, scoreOf, segmentFor } from '../evaluation/score.ts';

/** Average points of one attribute among applicants at or just above the cutoff. */
export interface AttributeAverage {
  readonly segment: string;
  readonly feature: string;
  readonly average: number;
  readonly applicants: number;
}

export interface AverageTally {
  readonly add: (inputs: PolicyInputs) => void;
  /** Rounded to two decimals; nothing of a segment with nobody at the cutoff. */
  readonly averages: () => readonly AttributeAverage[];
}

/**
 * The reference of Regulation B's first method (comment 9(b)(2)-5): the average points of applicants whose score is
 * from the cutoff to `within` points above it. Undefined for a scorecard that the policy has not.
 */
export function averageTally(
  policy: CompiledPolicy,
  scorecard: string,
  cutoff: number,
  within: number,
): AverageTally | undefined {
  const card = policy.scorecards.get(scorecard);
  if (card === undefined) return undefined;
  const sums = new Map<string, { segment: string; feature: string; points: number; applicants: number }>();
  return {
    add: (inputs) => {
      const values = featureValues(policy, inputs);
      const score = scoreOf(card, values);
      const segment = segmentFor(card, values);
      if (segment === undefined || score === undefined || score < cutoff || score > cutoff + within) return;
      for (const { attribute, points } of attributePoints(segment, values)) {
        const { feature } = attribute.document;
        const key = `${segment.id} ${feature}`;
        const sum = sums.get(key) ?? { segment: segment.id, feature, points: 0, applicants: 0 };
        sum.points += points;
        sum.applicants += 1;
        sums.set(key, sum);
      }
    },
    averages: () =>
      [...sums.values()].map(({ segment, feature, points, applicants }) => ({
        segment,
        feature,
        average: Math.round((points / applicants) * 100) / 100,
        applicants,
      })),
  };
}
