import type { FeatureValues } from '../compilation/compiled-policy.ts';
import type {
  CompiledAttribute,
  CompiledBin,
  CompiledScorecard,
  CompiledSegment,
} from '../compilation/compiled-scorecard.ts';
import type { Slot } from '../expressions/compiled-expression.ts';

/** What one attribute gave an applicant. */
export interface AttributePoints {
  readonly attribute: CompiledAttribute;
  /** Null where the attribute is the feature's own value times a coefficient. */
  readonly bin: CompiledBin | null;
  readonly points: number;
}

/** The card's segment for an applicant; undefined where a condition before it cannot be determined. */
export function segmentFor(
  { segments }: CompiledScorecard,
  { slots }: FeatureValues,
): CompiledSegment | undefined {
  for (const segment of segments) {
    if (segment.when === null) return segment;
    const held = segment.when.evaluate(slots);
    if (held === undefined) return undefined;
    if (held) return segment;
  }
  return undefined;
}

/** The score in whole points, halves up; undefined where an attribute has no points for what the applicant has. */
export function scoreOf(card: CompiledScorecard, values: FeatureValues): number | undefined {
  const exact = exactScore(card, values);
  if (exact === undefined) return undefined;
  const score = Math.floor(exact + 0.5);
  return Number.isSafeInteger(score) ? score : undefined;
}

/** The probability of bad that the points stand for: 1 / (1 + odds of good). */
export function probabilityOf(card: CompiledScorecard, values: FeatureValues): number | undefined {
  const exact = exactScore(card, values);
  if (exact === undefined || card.scale === null) return undefined;
  return 1 / (1 + Math.exp((exact - card.scale.offset) / card.scale.factor));
}

function exactScore(card: CompiledScorecard, values: FeatureValues): number | undefined {
  const segment = segmentFor(card, values);
  if (segment === undefined) return undefined;
  let sum = segment.base;
  for (const attribute of segment.attributes) {
    const points = pointsOf(attribute, values);
    if (points === undefined) return undefined;
    sum += points;
  }
  return sum;
}

function pointsOf(attribute: CompiledAttribute, { slots, specials }: FeatureValues): number | undefined {
  const value = slots[attribute.slot];
  if (attribute.bins.length === 0) return unitPoints(attribute, value);
  return binFor(attribute, value, specials?.get(attribute.slot))?.points;
}

function unitPoints({ pointsPerUnit }: CompiledAttribute, value: Slot): number | undefined {
  if (typeof value === 'boolean') return value ? pointsPerUnit : 0;
  return typeof value === 'number' ? pointsPerUnit * value + 0 : undefined;
}

function binFor(
  { bins }: CompiledAttribute,
  value: Slot,
  special: string | undefined,
): CompiledBin | undefined {
  for (const bin of bins) if (bin.applies(value, special)) return bin;
  return undefined;
}

/** What each attribute of the applicant's segment gave; those that gave nothing are left out. */
export function attributePoints(
  { attributes }: CompiledSegment,
  { slots, specials }: FeatureValues,
): readonly AttributePoints[] {
  return attributes.flatMap((attribute): AttributePoints[] => {
    const value = slots[attribute.slot];
    if (attribute.bins.length === 0) {
      const points = unitPoints(attribute, value);
      return points === undefined ? [] : [{ attribute, bin: null, points }];
    }
    const bin = binFor(attribute, value, specials?.get(attribute.slot));
    return bin === undefined ? [] : [{ attribute, bin, points: bin.points }];
  });
}
