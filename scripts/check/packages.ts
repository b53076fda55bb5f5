import { join } from 'node:path';
import { build } from '../build/build.ts';
import { installedProgram } from '../running/installed-program.ts';
import { repository } from '../running/repository.ts';
import { type Finished, runNode } from '../running/run-node.ts';

const published = ['policy', 'screening', 'sdk'];

/** Packs each package that lenders import, and looks at it as npm, Node and TypeScript would. */
export async function checkPackages(): Promise<Finished> {
  try {
    await build(() => {});
  } catch (error) {
    return { exitCode: 1, output: error instanceof Error ? error.message : String(error) };
  }
  const found = await Promise.all(published.map(checkPackage));
  return {
    exitCode: found.every(({ exitCode }) => exitCode === 0) ? 0 : 1,
    output: found.map(({ output }) => output).join('\n'),
  };
}

async function checkPackage(name: string): Promise<Finished> {
  const cwd = join(repository, 'packages', name);
  const publint = await runNode([installedProgram('publint', 'publint'), '--strict', '--pack', 'npm'], {
    cwd,
  });
  // ES modules alone: Node from 20.19 on can `require` them.
  const attw = await runNode(
    [
      installedProgram('@arethetypeswrong/cli', 'attw'),
      '--pack',
      '.',
      '--profile',
      'esm-only',
      '--no-color',
      '--no-emoji',
    ],
    { cwd },
  );
  return {
    exitCode: publint.exitCode || attw.exitCode,
    output: [publint, attw].map(({ output }) => output).join('\n'),
  };
}
