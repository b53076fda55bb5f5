import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from '../running/repository.ts';

/** All that the programs are made of. `*` stands for each package. */
const inputs = [
  'packages/*/src',
  'packages/*/package.json',
  'packages/*/tsup.config.ts',
  'policies',
  'scripts/build',
  'pnpm-lock.yaml',
  'tsconfig.base.json',
];

/** What must be there, whatever the stamp says. */
const outputs = [
  'packages/policy/dist/index.js',
  'packages/screening/dist/index.js',
  'packages/sdk/dist/index.js',
  'packages/control-plane/dist/index.js',
  'packages/control-plane/dist/snapshots',
  'packages/cli/dist/main.js',
];

const stampFile = join(repository, '.cache/build-stamp');

/** Names the present state of the sources by times and sizes: some milliseconds, where hashing contents takes more. */
export function stampOfSources(): string {
  const digest = createHash('sha256').update(process.version);
  for (const input of inputs) {
    for (const path of expand(input)) addTo(digest, path);
  }
  return digest.digest('hex');
}

export function isBuilt(): boolean {
  if (!outputs.every((output) => existsSync(join(repository, output)))) return false;
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stampOfSources();
}

/** `stamp` is taken before the build, so that an edit during it makes the next start build again. */
export function writeStamp(stamp: string): void {
  mkdirSync(dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, stamp);
}

function expand(input: string): string[] {
  const [before, after] = input.split('/*/');
  if (after === undefined) return [join(repository, input)];
  const group = join(repository, before ?? '');
  return readdirSync(group)
    .sort()
    .map((name) => join(group, name, after));
}

function addTo(digest: ReturnType<typeof createHash>, path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return;
  if (!found.isDirectory()) {
    digest.update(`${path} ${found.mtimeMs} ${found.size}\n`);
    return;
  }
  for (const name of readdirSync(path).sort()) addTo(digest, join(path, name));
}
