import type { FeatureUnit } from '../document/names.ts';

/** A value as a policy sees it: plain JSON, money in minor units. */
export type Scalar = string | number | boolean;

export const comparisonOperators = ['<', '<=', '>', '>=', '==', '!='] as const;
export type ComparisonOperator = (typeof comparisonOperators)[number];

/** One `feature operator limit` inside a condition, with what it saw. */
export interface Comparison {
  readonly feature: string;
  /** The feature's short name for people. */
  readonly label: string;
  readonly unit: FeatureUnit | null;
  /** Of the unit `minor`: the ISO 4217 code of the money. */
  readonly currency: string | null;
  readonly operator: ComparisonOperator;
  readonly limit: Scalar;
  /** null: the feature was missing. */
  readonly value: Scalar | null;
  /** Whether it held; null where the feature was missing. */
  readonly holds: boolean | null;
}

export type ExplanationKind =
  | 'policy'
  | 'party'
  | 'stage'
  | 'scorecard'
  | 'attribute'
  | 'table'
  | 'output'
  | 'missing'
  | 'rule'
  | 'pricing'
  | 'limits'
  | 'row'
  | 'limit'
  | 'counteroffer'
  | 'candidate'
  | 'note';

/**
 * One step of an evaluation: what it looked at and what it gave. The same policy and inputs give the same tree.
 * It holds personal data: store it encrypted.
 */
export interface ExplanationNode {
  readonly kind: ExplanationKind;
  /** The id of the stage, rule, row or limit. */
  readonly name: string;
  /** Feature values that it read; null where missing. */
  readonly saw: Readonly<Record<string, Scalar | null>>;
  /** What it gave: a rule its outcome, `passed` or `undetermined`; a row its figure. */
  readonly gave: Scalar | null;
  readonly comparisons: readonly Comparison[];
  readonly children: readonly ExplanationNode[];
}
