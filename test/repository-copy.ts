import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const copied = [
  'packages',
  'examples',
  'scripts',
  'package.json',
  'tsconfig.json',
  'tsconfig.base.json',
  'vitest.sources.ts',
];
const leftOut = new Set(['node_modules', 'dist', '.creditplane']);

/**
 * A copy of the sources in a folder of its own, so that a test may spoil it. Installed packages are linked, not
 * copied; our own packages lead to their copies.
 */
export function copyRepository(root: string): string {
  const copy = mkdtempSync(join(realpathSync(tmpdir()), 'creditplane-copy-'));
  for (const name of copied) {
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (source) => !leftOut.has(source.slice(source.lastIndexOf('/') + 1)),
    });
  }
  for (const folder of ['', ...workspacesOf(root)]) {
    linkInstalled(join(root, folder, 'node_modules'), join(copy, folder, 'node_modules'), { root, copy });
  }
  return copy;
}

function workspacesOf(root: string): string[] {
  return ['packages', 'examples'].flatMap((group) =>
    readdirSync(join(root, group))
      .map((name) => join(group, name))
      .filter((folder) => existsSync(join(root, folder, 'package.json'))),
  );
}

function linkInstalled(installed: string, target: string, roots: { root: string; copy: string }): void {
  if (!existsSync(installed)) return;
  for (const name of packageNamesIn(installed)) {
    const real = realpathSync(join(installed, name));
    const ours = real.startsWith(roots.root) && !real.includes('node_modules');
    mkdirSync(dirname(join(target, name)), { recursive: true });
    symlinkSync(ours ? real.replace(roots.root, roots.copy) : real, join(target, name));
  }
}

function packageNamesIn(installed: string): string[] {
  return readdirSync(installed)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) =>
      name.startsWith('@') ? readdirSync(join(installed, name)).map((inner) => join(name, inner)) : [name],
    );
}
