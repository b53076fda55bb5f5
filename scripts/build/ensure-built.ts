import { isBuilt } from './build-stamp.ts';

/**
 * Builds where the sources changed since the last build. Everything it says goes to standard error, since standard
 * output belongs to the program that runs next. Where the build fails it ends the process with 1.
 */
export async function ensureBuilt(): Promise<void> {
  if (isBuilt()) return;
  process.stderr.write('Building, since the sources are new or have changed ...\n');
  try {
    // Not at the top: a start that builds nothing does not load it.
    const { build } = await import('./build.ts');
    await build((line) => process.stderr.write(`  ${line}\n`));
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(1);
  }
}
