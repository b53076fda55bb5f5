/**
 * Writes the contract from the control plane's routes, then the SDK's types from the contract, and its fixtures for tests
 * from the golden events and the catalogue of test persons; and the code of the messages that the event bus sends.
 * `npx pnpm@12 openapi`; with `--check` it compares only, and exits 1 where they are out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openApiDocument } from '@creditplane/control-plane';
import { repository } from './running/repository.ts';
import { runNode } from './running/run-node.ts';
import { sdkTestingModules } from './sdk-testing/modules.ts';

const contractFile = join(repository, 'openapi/creditplane.v1.json');
const checkOnly = process.argv.includes('--check');

const contract = `${JSON.stringify(openApiDocument(), null, 2)}\n`;
const inStep = readIfThere(contractFile) === contract;
if (checkOnly && !inStep) {
  console.error('openapi/creditplane.v1.json is out of step with the routes. Run `npx pnpm@12 openapi`.');
  process.exitCode = 1;
}
if (!checkOnly && !inStep) {
  writeFileSync(contractFile, contract);
  console.log('openapi/creditplane.v1.json written');
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
