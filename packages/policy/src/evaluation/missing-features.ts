import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';
import { type FeatureValues, readFeature } from './feature-values.ts';

/** A feature whose absence refers the application. */
export interface ReferringFeature {
  readonly name: string;
  /** Its short name for people. */
  readonly label: string;
  readonly reason: string;
}

/**
 * Of the features read, those that are missing and refer when they are. A derived feature that is missing only because
 * another of these is, is left out: the reason is the one that can be mended.
 */
export function referringFeatures(
  policy: CompiledPolicy,
  reads: readonly string[],
  values: FeatureValues,
): readonly ReferringFeature[] {
  const missing = reads.filter(
    (name) =>
      policy.features.get(name)?.declaration.whenMissing === 'refer' && readFeature(values, name) === null,
  );
  return missing.flatMap((name) => {
    const feature = policy.features.get(name);
    if (feature === undefined || feature.reads.some((read) => read !== name && missing.includes(read)))
      return [];
    const { label = name, missingReason = policy.document.undeterminedReason } = feature.declaration;
    return [{ name, label, reason: missingReason }];
  });
}

export function explainMissing({ name, label, reason }: ReferringFeature): ExplanationNode {
  return { kind: 'missing', name: label, saw: { [name]: null }, gave: reason, comparisons: [], children: [] };
}
