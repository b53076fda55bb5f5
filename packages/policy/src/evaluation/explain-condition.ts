import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type {
  Comparison,
  ExplanationKind,
  ExplanationNode,
  Scalar,
} from '../explanation/explanation-node.ts';
import { compares } from '../expressions/closure-comparison.ts';
import type { CompiledExpression, StaticComparison } from '../expressions/compiled-expression.ts';

/** What a condition saw: the features that it names, and each comparison with a constant that it makes. */
export function explainCondition(
  policy: CompiledPolicy,
  values: FeatureValues,
  condition: CompiledExpression,
  kind: ExplanationKind,
  name: string,
  gave: Scalar,
): ExplanationNode {
  const comparisons: Comparison[] = [];
  for (const comparison of condition.comparisons) comparisons.push(compare(policy, values, comparison));
  return { kind, name, gave, saw: seen(policy, values, condition.features), comparisons, children: [] };
}

export function seen(
  { features }: CompiledPolicy,
  { slots }: FeatureValues,
  names: readonly string[],
): Readonly<Record<string, Scalar | null>> {
  const saw: Record<string, Scalar | null> = {};
  for (const name of names) {
    const feature = features.get(name);
    saw[name] = feature === undefined ? null : (slots[feature.slot] ?? null);
  }
  return saw;
}

function compare(policy: CompiledPolicy, values: FeatureValues, comparison: StaticComparison): Comparison {
  const { feature: name, operator, limit } = comparison;
  const feature = policy.features.get(name);
  const unit = feature?.declaration.unit ?? null;
  const value = feature === undefined ? null : (values.slots[feature.slot] ?? null);
  return {
    feature: name,
    label: feature?.declaration.label ?? name,
    unit,
    currency: unit === 'minor' ? policy.document.product.currency : null,
    operator,
    limit,
    value,
    holds: value === null ? null : compares[operator](value, limit),
  };
}
