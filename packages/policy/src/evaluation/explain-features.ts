import type { CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { CompiledScorecard } from '../compilation/compiled-scorecard.ts';
import type { CompiledTable } from '../compilation/compiled-table.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { seen } from './explain-condition.ts';
import { readFeature } from './feature-values.ts';
import { rowsThatApply } from './look-up-table.ts';
import { attributePoints, segmentFor } from './score.ts';

/** How a score came about: each attribute with what it saw, its bin and its points. */
export function explainScorecard(
  policy: CompiledPolicy,
  card: CompiledScorecard,
  values: FeatureValues,
): ExplanationNode {
  const segment = segmentFor(card, values);
  const attributes = segment === undefined ? [] : attributePoints(segment, values);
  return {
    kind: 'scorecard',
    name: segment === undefined || card.segments.length === 1 ? card.name : `${card.name}/${segment.id}`,
    saw: segment === undefined ? {} : { base: segment.base },
    gave: readFeature(policy, values, card.feature),
    comparisons: [],
    children: attributes.map(({ attribute, bin, points }) => ({
      kind: 'attribute',
      name: bin === null ? attribute.document.feature : `${attribute.document.feature} ${bin.document.id}`,
      saw: seen(policy, values, [attribute.document.feature]),
      gave: points,
      comparisons: [],
      children: [],
    })),
  };
}

/** Which rows of a table applied, and what they gave. */
export function explainTable(
  policy: CompiledPolicy,
  table: CompiledTable,
  values: FeatureValues,
): ExplanationNode {
  const rows = rowsThatApply(table, values.slots);
  const outputs = Object.keys(table.document.outputs).map((output) => `${table.name}.${output}`);
  return {
    kind: 'table',
    name: table.name,
    saw: seen(policy, values, table.columns),
    gave: rows.length === 0 ? 'otherwise' : rows.map(({ id }) => id).join(', '),
    comparisons: [],
    children: outputs.map((output) => ({
      kind: 'output',
      name: output,
      saw: {},
      gave: readFeature(policy, values, output),
      comparisons: [],
      children: [],
    })),
  };
}
