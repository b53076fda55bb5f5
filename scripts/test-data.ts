/**
 * Writes docs/test-data.md and examples/applications from the tables of the sandboxes and the scenarios of the command
 * line. `npx pnpm@12 test-data`; with `--check` it compares only, and exits 1 where they are out of step.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './running/repository.ts';
import { exampleFiles } from './test-data/example-files.ts';
import { testDataPage } from './test-data/page.ts';

const checkOnly = process.argv.includes('--check');
const folder = join(repository, 'examples/applications');
const examples = exampleFiles();
const wanted = new Map([
  [join(repository, 'docs/test-data.md'), testDataPage()],
  ...[...examples].map(([name, text]): [string, string] => [join(folder, name), text]),
]);

const written = [...wanted].filter(([file, text]) => readIfThere(file) !== text).map(([file]) => file);
const left = readdirSync(folder)
  .filter((name) => !examples.has(name))
  .map((name) => join(folder, name));

if (!checkOnly) {
  for (const file of written) writeFileSync(file, wanted.get(file) ?? '');
  for (const file of left) rmSync(file);
}
for (const file of [...written, ...left]) {
  const name = file.slice(repository.length + 1);
  if (checkOnly) console.error(`${name} is out of step with the test data. Run \`npx pnpm@12 test-data\`.`);
  else console.log(`${name} ${left.includes(file) ? 'removed' : 'written'}`);
}
if (checkOnly && written.length + left.length > 0) process.exitCode = 1;

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
