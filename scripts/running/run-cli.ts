import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { repository } from './repository.ts';

/**
 * Runs the built CLI in this very process, so that signals, the terminal and the exit code are its own and no
 * second Node has to start. Node keeps the compiled code of the bundles for the next start.
 */
export async function runCli(args: readonly string[]): Promise<void> {
  const program = join(repository, 'packages/cli/dist/main.js');
  enableCompileCache(join(repository, '.cache/node'));
  process.argv = [process.execPath, program, ...args];
  await import(pathToFileURL(program).href);
}
