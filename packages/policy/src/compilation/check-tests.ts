import { featureSources } from '../document/names.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { PolicySource } from '../document/policy-source.ts';
import type { PolicyCase, PolicyTests } from '../document/test-document.ts';
import type { CompiledFeature } from './compiled-policy.ts';

type Features = ReadonlyMap<string, CompiledFeature>;
type Given = PolicyCase['given'];

/**
 * Cases that give what the policy does not read, or expect what it cannot say: a slip in a name would else make a case
 * that passes whatever the policy does. `at` is where the cases stand in the text.
 */
export function checkTests(
  tests: PolicyTests,
  { reasons }: Pick<PolicyDocument, 'reasons'>,
  features: Features,
  source: PolicySource,
  at: DocumentPath,
): readonly PolicyMistake[] {
  const shared = checkGiven(tests.given, features, source, [...at, 'given']);
  const cases = tests.cases.flatMap((one, index) => {
    const path = [...at, 'cases', index];
    return [
      ...checkGiven(one.given, features, source, [...path, 'given']),
      ...(one.parties ?? []).flatMap((party, place) =>
        checkGiven(party.given, features, source, [...path, 'parties', place, 'given']),
      ),
      ...(one.expect.reasons ?? []).flatMap((code, place) =>
        Object.hasOwn(reasons, code)
          ? []
          : [source.mistakeAt([...path, 'expect', 'reasons', place], `unknown reason code "${code}"`)],
      ),
      ...Object.keys(one.expect.features ?? {}).flatMap((name) =>
        features.has(name)
          ? []
          : [source.mistakeAtKey([...path, 'expect', 'features'], name, `unknown feature "${name}"`)],
      ),
    ];
  });
  return [...shared, ...cases];
}

function checkGiven(
  given: Given,
  features: Features,
  source: PolicySource,
  at: DocumentPath,
): readonly PolicyMistake[] {
  return Object.entries(given).flatMap(([name, members]) => {
    if (!featureSources.some((known) => known === name && known !== 'derived')) {
      return [source.mistakeAtKey(at, name, `"${name}" is no source of inputs`)];
    }
    return Object.keys(members ?? {})
      .filter((field) => features.get(`${name}.${field}`)?.compute !== null)
      .map((field) =>
        source.mistakeAtKey([...at, name], field, `"${name}.${field}" is no input of the policy`),
      );
  });
}
