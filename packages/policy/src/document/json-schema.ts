import { z } from 'zod';
import { policyDocumentSchema } from './policy-document.ts';
import { testsSchema } from './test-document.ts';

const base = 'https://creditplane.dev/schemas';

/** The JSON Schema (draft 2020-12) of a policy file as people write it, for editors to complete and check. */
export function policyJsonSchema(): Record<string, unknown> {
  return schemaOf(policyDocumentSchema, 'policy', 'Creditplane credit policy');
}

/** The same of a file of cases that stands beside its policy. */
export function policyTestsJsonSchema(): Record<string, unknown> {
  return schemaOf(testsSchema, 'policy-tests', 'Cases of a Creditplane credit policy');
}

function schemaOf(schema: z.ZodType, name: string, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input' });
  return { $schema, $id: `${base}/${name}.v1.schema.json`, title, ...rest };
}
