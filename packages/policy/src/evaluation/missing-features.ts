import type { CompiledFeature, CompiledPolicy, FeatureValues } from '../compilation/compiled-policy.ts';
import type { ExplanationNode } from '../explanation/explanation-node.ts';

/** A feature whose absence refers the application. */
export interface ReferringFeature {
  readonly name: string;
  /** Its short name for people. */
  readonly label: string;
  readonly reason: string;
}

const none: readonly ReferringFeature[] = [];

/**
 * Of the features read, those that are missing and refer when they are. A derived feature that is missing only because
 * another of these is, is left out: the reason is the one that can be mended.
 */
export function referringFeatures(
  policy: CompiledPolicy,
  reads: readonly string[],
  values: FeatureValues,
): readonly ReferringFeature[] {
  const features = reads.flatMap((name) => {
    const feature = policy.features.get(name);
    return feature?.declaration.whenMissing === 'refer' ? [feature] : [];
  });
  return missingOf(policy, features, values);
}

/** The same of features that are known to refer. */
export function missingOf(
  policy: CompiledPolicy,
  referring: readonly CompiledFeature[],
  { slots }: FeatureValues,
): readonly ReferringFeature[] {
  let isAnyMissing = false;
  for (const { slot } of referring) if (slots[slot] === undefined) isAnyMissing = true;
  if (!isAnyMissing) return none;
  const missing = referring.filter(({ slot }) => slots[slot] === undefined);
  const names = missing.map(({ name }) => name);
  return missing
    .filter(({ name, reads }) => !reads.some((read) => read !== name && names.includes(read)))
    .map(({ name, declaration: { label = name, missingReason } }) => ({
      name,
      label,
      reason: missingReason ?? policy.document.undeterminedReason,
    }));
}

export function explainMissing({ name, label, reason }: ReferringFeature): ExplanationNode {
  return { kind: 'missing', name: label, saw: { [name]: null }, gave: reason, comparisons: [], children: [] };
}
