import { readShape } from '../document/document-shape.ts';
import type { PolicyMistake } from '../document/policy-mistake.ts';
import { readPolicySource } from '../document/policy-source.ts';
import { type PolicyTests, testsSchema } from '../document/test-document.ts';

export type TestsParseResult =
  | { readonly ok: true; readonly tests: PolicyTests }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

/** Reads the cases of a file that stands beside its policy: `given` and `cases`, as under `tests` in the policy. */
export function parsePolicyTests(yamlText: string): TestsParseResult {
  const read = readPolicySource(yamlText);
  if (!read.ok) return read;
  const shape = readShape(testsSchema, read.source);
  return shape.ok ? { ok: true, tests: shape.document } : shape;
}
