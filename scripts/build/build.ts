import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installedProgram } from '../running/installed-program.ts';
import { repository } from '../running/repository.ts';
import { runNode } from '../running/run-node.ts';
import { stampOfSources, writeStamp } from './build-stamp.ts';

type Report = (line: string) => void;

/** Builds all that is published: programs and declarations. Throws with the compiler's own words. */
export async function build(report: Report): Promise<void> {
  await Promise.all([buildPrograms(report), buildDeclarations(report)]);
}

/** Builds what `start` and the CLI run: the bundles, and the migrated database that a new data folder is copied from. */
export async function buildPrograms(report: Report): Promise<void> {
  const stamp = stampOfSources();
  const names = ['policy', 'screening', 'sdk', 'cli', 'control-plane'];
  await Promise.all(names.map((name) => timed(report, `${name}: program`, () => bundle(name))));
  await timed(report, 'control-plane: migrated database', makeSnapshot);
  writeStamp(stamp);
}

/** The control plane's declarations stand on those of policy and screening; the CLI has nothing to import. */
async function buildDeclarations(report: Report): Promise<void> {
  for (const name of ['policy', 'screening', 'sdk', 'control-plane']) {
    await timed(report, `${name}: declarations`, () => declare(name));
  }
}

const bundle = (name: string) => tool('tsup', 'tsup', ['--silent'], packageFolder(name));

const declare = (name: string) =>
  tool('typescript', 'tsc', ['-p', 'tsconfig.build.json'], packageFolder(name));

async function tool(packageName: string, command: string, args: string[], cwd: string): Promise<void> {
  const { exitCode, output } = await runNode([installedProgram(packageName, command), ...args], { cwd });
  if (exitCode !== 0) throw new Error(`${command} ${args.join(' ')} failed in ${cwd}:\n${output}`);
}

async function makeSnapshot(): Promise<void> {
  const dist = join(packageFolder('control-plane'), 'dist');
  const built: typeof import('@creditplane/control-plane') = await import(
    pathToFileURL(join(dist, 'index.js')).href
  );
  await built.makeSnapshot(join(dist, 'snapshots'));
}

function packageFolder(name: string): string {
  return join(repository, 'packages', name);
}

async function timed(report: Report, what: string, work: () => Promise<void>): Promise<void> {
  const startedAt = performance.now();
  await work();
  report(`built ${what} (${((performance.now() - startedAt) / 1000).toFixed(1)} s)`);
}
