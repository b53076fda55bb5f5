import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { CompiledAttribute, CompiledScorecard } from '../compilation/compiled-scorecard.ts';
import { type AttributePoints, attributePoints, segmentFor } from './score.ts';

/** More than four would not help the applicant: 12 CFR 1002.9(b)(2), comment 9(b)(2)-1. */
export const maxReasons = 4;

/** An attribute, and how many points it is short of what it is held against. */
export interface Shortfall extends AttributePoints {
  readonly shortfall: number;
}

/**
 * Attributes by how much the applicant fell short in them, the largest first; of equal ones the first in the card.
 * Against the average of applicants at or just above the cutoff, or against the most that can be had: the two methods
 * of Regulation B's comment 9(b)(2)-5. An attribute in which nobody can do better is never among them.
 */
function shortfallsOf(
  policy: CompiledPolicy,
  card: CompiledScorecard,
  values: FeatureValues,
): readonly Shortfall[] {
  const segment = segmentFor(card, values);
  if (segment === undefined) return [];
  const given = attributePoints(segment, values);
  const method = policy.document.adverseAction?.method ?? 'cutoff_average';
  const found = method === 'maximum' ? [] : rank(given, ({ document }) => document.average);
  // Someone below the cutoff who is nowhere below its average is told where the most was to be had.
  return found.length > 0 ? found : rank(given, (attribute) => mostPointsOf(policy, attribute));
}

function rank(
  given: readonly AttributePoints[],
  reference: (attribute: CompiledAttribute) => number | undefined,
): readonly Shortfall[] {
  return given
    .map((one) => ({ ...one, shortfall: (reference(one.attribute) ?? Number.NaN) - one.points }))
    .filter(({ attribute, points, shortfall }) => shortfall > 0 && points < attribute.mostPoints)
    .sort((one, other) => other.shortfall - one.shortfall);
}

/** Of an attribute without bins the most lies at one end of what its feature can be. */
function mostPointsOf(
  policy: CompiledPolicy,
  { mostPoints, pointsPerUnit, document }: CompiledAttribute,
): number | undefined {
  if (Number.isFinite(mostPoints)) return mostPoints;
  const declaration = policy.features.get(document.feature)?.declaration;
  if (declaration?.type === 'bool') return Math.max(0, pointsPerUnit);
  const best = pointsPerUnit > 0 ? declaration?.max : declaration?.min;
  return best === undefined ? undefined : pointsPerUnit * best;
}

/** The codes of at most four principal reasons that a scorecard gives. */
export function scorecardReasons(
  policy: CompiledPolicy,
  scorecard: string,
  values: FeatureValues,
): readonly string[] {
  const card = policy.scorecards.get(scorecard);
  if (card === undefined) return [];
  const codes = shortfallsOf(policy, card, values).map(({ attribute }) => attribute.document.reason);
  return [...new Set(codes)].slice(0, maxReasons);
}

/**
 * Key factors of the scores that were used, FCRA section 609(f)(1)(C): what lowered them most, at most four, and the
 * number of inquiries in any case where it is one of them (section 609(f)(9)).
 */
export function keyFactorsOf(policy: CompiledPolicy, values: FeatureValues): readonly string[] {
  if (policy.scorecards.size === 0) return [];
  const factors = [...policy.scorecards.values()].flatMap((card) =>
    shortfallsOf(policy, card, values).flatMap(({ attribute }) => {
      const reason = policy.document.reasons[attribute.document.reason];
      return typeof reason?.keyFactor === 'string'
        ? [{ text: reason.keyFactor, isInquiries: reason.isInquiries }]
        : [];
    }),
  );
  const first = factors.map(({ text }) => text);
  const chosen = [...new Set(first)].slice(0, maxReasons);
  const inquiries = factors.find(({ isInquiries }) => isInquiries === true)?.text;
  return inquiries === undefined || chosen.includes(inquiries) ? chosen : [...chosen, inquiries];
}
