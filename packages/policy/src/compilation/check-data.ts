import type { PolicyDocument } from '../document/policy-document.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import { isOfType } from './cell-test.ts';
import type { CompiledFeature } from './compiled-policy.ts';

/** Columns and constants of features that are no inputs, or of another type. */
export function checkData(
  { data }: PolicyDocument,
  features: ReadonlyMap<string, CompiledFeature>,
  source: PolicySource,
): readonly PolicyMistake[] {
  if (data === undefined) return [];
  const isInput = (name: string) => features.get(name)?.compute === null && !name.startsWith('offer.');
  const unknown = (['columns', 'constants'] as const).flatMap((part) =>
    Object.keys(data[part] ?? {})
      .filter((name) => !isInput(name))
      .map((name) =>
        source.mistakeAtKey(['data', part], name, `"${name}" is no input that a file could give`),
      ),
  );
  const typed = Object.entries(data.constants ?? {}).flatMap(([name, value]) => {
    const type = features.get(name)?.declaration.type;
    return type === undefined || isOfType(value, type)
      ? []
      : [source.mistakeAt(['data', 'constants', name], `${JSON.stringify(value)} is no ${type}`)];
  });
  return [...unknown, ...typed];
}
