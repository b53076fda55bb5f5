/**
 * Writes the contract from the control plane's routes and that of its events (AsyncAPI) from their schemas, then the SDK's types from the contract, and its fixtures for tests
 * from the golden events and the catalogue of test persons; and the code of the messages that the event bus sends.
 * `npx pnpm@12 openapi`; with `--check` it compares only, and exits 1 where they are out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { asyncApiDocument, openApiDocument } from '@creditplane/control-plane';
import { repository } from './running/repository.ts';
import { runNode } from './running/run-node.ts';
import { sdkTestingModules } from './sdk-testing/modules.ts';

const checkOnly = process.argv.includes('--check');

const contracts = {
  'openapi/creditplane.v1.json': { document: openApiDocument, of: 'routes' },
  'openapi/creditplane.events.v1.json': { document: asyncApiDocument, of: 'events' },
} as const;
for (const [name, { document, of }] of Object.entries(contracts)) {
  const file = join(repository, name);
  const text = `${JSON.stringify(document(), null, 2)}\n`;
  if (readIfThere(file) === text) continue;
  if (checkOnly) {
    console.error(`${name} is out of step with the ${of}. Run \`npx pnpm@12 openapi\`.`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(`${name} written`);
  }
}

const generator = join(repository, 'openapi/generate-types.mjs');
const generated = await runNode([generator, ...(checkOnly ? ['--check'] : [])], { inherit: true });
if (generated.exitCode !== 0) process.exitCode = generated.exitCode;

const protobuf = join(repository, 'openapi/generate-protobuf.mjs');
const compiled = await runNode([protobuf, ...(checkOnly ? ['--check'] : [])], { inherit: true });
if (compiled.exitCode !== 0) process.exitCode = compiled.exitCode;

for (const file of sdkTestingModules({ checkOnly })) {
  if (checkOnly) process.exitCode = 1;
  console.log(
    checkOnly ? `${file} is out of step with the code. Run \`npx pnpm@12 openapi\`.` : `${file} written`,
  );
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
