/**
 * Writes the JSON Schema of a policy and of its tests from the code, so that editors complete and check them.
 * `npx pnpm@12 policy-schema`; with `--check` it compares only, and exits 1 where a file is out of step.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { policyJsonSchema, policyTestsJsonSchema } from '../packages/policy/src/index.ts';
import { repository } from './running/repository.ts';

const folder = join(repository, 'openapi/schemas');
const checkOnly = process.argv.includes('--check');
const schemas = {
  'policy.v1.schema.json': policyJsonSchema(),
  'policy-tests.v1.schema.json': policyTestsJsonSchema(),
};

if (!checkOnly) mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  const file = join(folder, name);
  const text = `${JSON.stringify(schema, null, 2)}\n`;
  if (readIfThere(file) === text) continue;
  if (checkOnly) {
    console.error(
      `openapi/schemas/${name} is out of step with the policy document. Run \`npx pnpm@12 policy-schema\`.`,
    );
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`openapi/schemas/${name} written`);
  }
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
