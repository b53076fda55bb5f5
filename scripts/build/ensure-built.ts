import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from '../running/repository.ts';
import { isBuilt } from './build-stamp.ts';

/**
 * Builds the programs where the sources changed since the last build. Everything it says goes to standard error,
 * since standard output belongs to the program that runs next. Where the build fails it ends the process.
 */
export function ensureBuilt(): void {
  if (isBuilt()) return;
  process.stderr.write('Building, since the sources are new or have changed ...\n');
  // In a process of its own, so that what runs next starts with a clean memory.
  const { status } = spawnSync(process.execPath, [join(repository, 'scripts/build.ts'), '--programs'], {
    stdio: ['ignore', process.stderr.fd, process.stderr.fd],
  });
  if (status !== 0) process.exit(status ?? 1);
}
