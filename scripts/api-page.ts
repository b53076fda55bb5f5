/**
 * Writes docs/api.md from the contract. `npx pnpm@12 api-page`; with `--check` it compares only, and exits 1 where the page
 * is out of step.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiPage } from './api-page/page.ts';
import { repository } from './running/repository.ts';

const file = join(repository, 'docs/api.md');
const page = apiPage(JSON.parse(readFileSync(join(repository, 'openapi/creditplane.v1.json'), 'utf8')));

if (readIfThere(file) !== page) {
  if (process.argv.includes('--check')) {
    console.error('docs/api.md is out of step with the contract. Run `npx pnpm@12 api-page`.');
    process.exitCode = 1;
  } else {
    writeFileSync(file, page);
    console.log('docs/api.md written');
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
