import type { z } from 'zod';
import { type PolicyDocument, policyDocumentSchema } from './policy-document.ts';
import type { DocumentPath, PolicyMistake } from './policy-mistake.ts';
import type { PolicySource } from './policy-source.ts';

export type ShapeResult<Document> =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly mistakes: readonly PolicyMistake[] };

/** Checks that the document has the shape of a policy, and fills in defaults. */
export function readDocumentShape(source: PolicySource): ShapeResult<PolicyDocument> {
  return readShape(policyDocumentSchema, source);
}

/** The same of any schema. */
export function readShape<Schema extends z.ZodType>(
  schema: Schema,
  source: PolicySource,
): ShapeResult<z.output<Schema>> {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return { ok: true, document: parsed.data };
  return {
    ok: false,
    mistakes: parsed.error.issues.slice(0, 50).flatMap((issue) => describe(source, issue)),
  };
}

function describe(source: PolicySource, issue: z.core.$ZodIssue): PolicyMistake[] {
  const path = issue.path.filter(
    (key): key is string | number => typeof key !== 'symbol',
  ) satisfies DocumentPath;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => source.mistakeAtKey(path, key, `unknown key "${key}"`));
  }
  if (issue.code === 'invalid_key') {
    const key = String(path.at(-1));
    const rule = issue.issues.map(({ message }) => message).join(', ');
    return [source.mistakeAtKey(path.slice(0, -1), key, `"${key}" ${rule}`)];
  }
  return [source.mistakeAt(path, issue.message)];
}
