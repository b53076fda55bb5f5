import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type {
  Comparison,
  ExplanationKind,
  ExplanationNode,
  Scalar,
} from '../explanation/explanation-node.ts';
import type { CompiledExpression, StaticComparison } from '../expressions/compiled-expression.ts';
import { type FeatureValues, readFeature } from './feature-values.ts';

/** What a condition saw: the features that it names, and each comparison with a constant that it makes. */
export function explainCondition(
  policy: CompiledPolicy,
  values: FeatureValues,
  condition: CompiledExpression,
  step: { readonly kind: ExplanationKind; readonly name: string; readonly gave: Scalar },
): ExplanationNode {
  return {
    ...step,
    saw: seen(values, condition.features),
    comparisons: condition.comparisons.map((comparison) => compare(policy, values, comparison)),
    children: [],
  };
}

export function seen(
  values: FeatureValues,
  names: readonly string[],
): Readonly<Record<string, Scalar | null>> {
  return Object.fromEntries(names.map((name) => [name, readFeature(values, name)]));
}

function compare(policy: CompiledPolicy, values: FeatureValues, comparison: StaticComparison): Comparison {
  const { feature, operator, limit } = comparison;
  const declaration = policy.features.get(feature)?.declaration;
  const unit = declaration?.unit ?? null;
  const value = readFeature(values, feature);
  return {
    feature,
    label: declaration?.label ?? feature,
    unit,
    currency: unit === 'minor' ? policy.document.product.currency : null,
    operator,
    limit,
    value,
    holds: value === null ? null : holds(value, comparison),
  };
}

function holds(value: Scalar, { operator, limit }: StaticComparison): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
  }
}
