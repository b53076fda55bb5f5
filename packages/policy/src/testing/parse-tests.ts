import { checkTests } from '../compilation/check-tests.ts';
import type { CompiledPolicy } from '../compilation/compiled-policy.ts';
import { readShape } from '../document/document-shape.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import { readPolicySource } from '../document/policy-source.ts';
import { type PolicyTests, testsSchema } from '../document/test-document.ts';

export type TestsParseResult =
  | { readonly ok: true; readonly tests: PolicyTests }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

/** Reads the cases of a file that stands beside their policy: `given` and `cases`, as under `tests` in the policy. */
export function parsePolicyTests(policy: CompiledPolicy, yamlText: string): TestsParseResult {
  const read = readPolicySource(yamlText);
  if (!read.ok) return read;
  const shape = readShape(testsSchema, read.source);
  if (!shape.ok) return shape;
  const mistakes = checkTests(shape.document, policy.document, policy.features, read.source, []);
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, tests: shape.document };
}
