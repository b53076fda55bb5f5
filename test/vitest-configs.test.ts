import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const configs = globSync('{packages,examples}/*/vitest.config.ts', { cwd: root });

// A package that says neither starts a process for every file, or stops the run of all of them on another machine.
it.each(configs)('%s lets its files share two processes, as the others do', (file) => {
  const config = readFileSync(`${root}/${file}`, 'utf8');
  expect(config).toContain('isolate: false');
  expect(config).toContain('maxWorkers: 2');
});
