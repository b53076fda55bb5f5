import type { FeatureType } from '../document/policy-document.ts';
import type { ComparisonOperator, Scalar } from '../explanation/explanation-node.ts';

/** Values by source and name as CEL reads them: an int is a bigint, a missing value is absent. */
export type ExpressionContext = Readonly<Record<string, Readonly<Record<string, CelScalar>>>>;
export type CelScalar = string | number | bigint | boolean;

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
  readonly type: FeatureType;
  /** Its value; undefined where a missing value, an overflow or a division by zero leaves none. Never throws. */
  readonly evaluate: (context: ExpressionContext) => CelScalar | undefined;
}
