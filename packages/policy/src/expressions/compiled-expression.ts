import type { FeatureType } from '../document/names.ts';
import type { ComparisonOperator, Scalar } from '../explanation/explanation-node.ts';

/** The value of a feature: an int is a safe integer; undefined where it is missing. */
export type Slot = string | number | boolean | undefined;

/** The values of all features, each at its own place. */
export type Slots = readonly Slot[];

/** Where each feature stands among the slots, and what it holds. */
export type SlotLayout = ReadonlyMap<string, { readonly index: number; readonly type: FeatureType }>;

/** A comparison of a feature with a constant, as found in an expression. */
export interface StaticComparison {
  readonly feature: string;
  readonly operator: ComparisonOperator;
  readonly limit: Scalar;
}

/** A CEL expression, checked against the declared features and ready to run. */
export interface CompiledExpression {
  readonly source: string;
  /** Features that it names, each once, in the order of their first mention. */
  readonly features: readonly string[];
  readonly comparisons: readonly StaticComparison[];
  /** Every way in which it can hold, as conjunctions; undefined where there are too many to look at. */
  readonly ways: readonly Way[] | undefined;
  readonly type: FeatureType;
  /** Its value; undefined where a missing value, an overflow or a division by zero leaves none. Never throws. */
  readonly evaluate: (slots: Slots) => Slot;
  /** The same by the CEL library's own evaluator: what `evaluate` must equal. */
  readonly evaluateByLibrary: (slots: Slots) => Slot;
}

/** One way in which a condition holds: all of these comparisons, and what else is more than a comparison. */
export interface Way {
  readonly comparisons: readonly SetComparison[];
  /** Whether there is nothing but comparisons to it. */
  readonly isPlain: boolean;
}

/** A feature compared with a constant, or looked up in a list of them. */
export type SetComparison =
  | StaticComparison
  | { readonly feature: string; readonly oneOf: readonly Scalar[]; readonly isOneOf: boolean };
