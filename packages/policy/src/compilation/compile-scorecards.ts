import type { InputDocument } from '../document/input-document.ts';
import { scoreSource } from '../document/offer-features.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type {
  AttributeDocument,
  BinDocument,
  ScorecardDocument,
  SegmentDocument,
} from '../document/scorecard-document.ts';
import type { CompiledExpression, SlotLayout } from '../expressions/compiled-expression.ts';
import type { ExpressionCompiler } from '../expressions/expression-compiler.ts';
import { cellTest } from './cell-test.ts';
import type {
  CompiledAttribute,
  CompiledBin,
  CompiledScorecard,
  CompiledSegment,
} from './compiled-scorecard.ts';

export interface ScorecardsResult {
  readonly scorecards: ReadonlyMap<string, CompiledScorecard>;
  readonly mistakes: readonly PolicyMistake[];
}

/** The features that a scorecard gives: its score and, where it says what the points mean, the probability of bad. */
export function scorecardFeatures({
  scorecards = {},
}: PolicyDocument): Readonly<Record<string, InputDocument>> {
  const features: Record<string, InputDocument> = {};
  for (const [name, { scaling }] of Object.entries(scorecards)) {
    const feature = { source: 'derived', whenMissing: 'refer' } as const;
    features[`${scoreSource}.${name}`] = { ...feature, type: 'int', unit: 'points', label: 'score' };
    if (scaling !== undefined) {
      features[probabilityFeature(name)] = { ...feature, type: 'double', label: 'probability of bad' };
    }
  }
  return features;
}

export function probabilityFeature(scorecard: string): string {
  return `${scoreSource}.${scorecard}Probability`;
}

/** Compiles the scorecards against features that have been checked to exist. */
export function compileScorecards(
  { scorecards = {} }: PolicyDocument,
  layout: SlotLayout,
  compileExpression: ExpressionCompiler,
  source: PolicySource,
): ScorecardsResult {
  const mistakes: PolicyMistake[] = [];
  const compiled = new Map<string, CompiledScorecard>();
  for (const [name, document] of Object.entries(scorecards)) {
    const conditionOf = ({ when }: SegmentDocument, index: number): CompiledExpression | null => {
      if (when === undefined) return null;
      const result = compileExpression(when, 'bool');
      if (result.ok) return result.expression;
      const path = ['scorecards', name, 'segments', index, 'when'];
      mistakes.push(...result.refused.map(({ message, offset }) => source.mistakeAt(path, message, offset)));
      return null;
    };
    compiled.set(name, {
      name,
      feature: `${scoreSource}.${name}`,
      document,
      segments: document.segments.map((segment, index) =>
        compileSegment(segment, document, conditionOf(segment, index), layout),
      ),
      scale: scaleOf(document),
    });
  }
  return { scorecards: compiled, mistakes };
}

/** factor = pdo / ln 2, offset = points - factor x ln(odds): Siddiqi, Credit Risk Scorecards, "scorecard scaling". */
function scaleOf({ scaling }: ScorecardDocument): CompiledScorecard['scale'] {
  if (scaling === undefined) return null;
  const factor = scaling.pdo / Math.LN2;
  return { factor, offset: scaling.points - factor * Math.log(scaling.odds) };
}

/** One segment with its points; the layout says where its features stand. */
export function compileSegment(
  segment: SegmentDocument,
  card: ScorecardDocument,
  when: CompiledExpression | null,
  layout: SlotLayout,
): CompiledSegment {
  const scale = scaleOf(card);
  const base =
    card.kind === 'logistic' && scale !== null
      ? scale.offset - scale.factor * (segment.intercept ?? 0)
      : (segment.base ?? 0);
  // What the log-odds of bad are multiplied with to become points.
  const pointsOf = card.kind === 'logistic' ? -(scale?.factor ?? 1) : 1;
  const attributes = segment.attributes.map((attribute) => compileAttribute(attribute, pointsOf, layout));
  return { id: segment.id, when, base, attributes };
}

function compileAttribute(
  document: AttributeDocument,
  pointsOf: number,
  layout: SlotLayout,
): CompiledAttribute {
  const { coefficient = 1, bins = [] } = document;
  const compiled = bins.toSorted(mostParticularFirst).map((bin): CompiledBin => {
    // Adding 0 turns -0 into 0.
    const points = bin.points ?? pointsOf * coefficient * (bin.value ?? 0) + 0;
    return { document: bin, applies: binTest(bin), points };
  });
  return {
    document,
    slot: layout.get(document.feature)?.index ?? 0,
    bins: compiled,
    pointsPerUnit: bins.length > 0 ? 0 : pointsOf * coefficient,
    mostPoints:
      bins.length > 0 ? Math.max(...compiled.map(({ points }) => points)) : Number.POSITIVE_INFINITY,
  };
}

function mostParticularFirst(one: BinDocument, other: BinDocument): number {
  return rankOf(one) - rankOf(other);
}

function rankOf({ special, when, missing }: BinDocument): number {
  if (special !== undefined) return 0;
  if (when !== undefined) return 1;
  return missing ? 2 : 3;
}

/** A special value is in its own bin, else it counts as missing. */
function binTest({ when, missing, special, otherwise }: BinDocument): CompiledBin['applies'] {
  if (special !== undefined) return (_value, given) => given === special;
  if (missing) return (value, given) => value === undefined || given !== undefined;
  if (otherwise) return (value, given) => value !== undefined && given === undefined;
  if (when === undefined) return () => false;
  const test = cellTest(when);
  return (value, given) => given === undefined && test(value);
}
