import { CommanderError } from 'commander';
import { exitCodes } from './exit-codes.ts';
import { createProgram } from './program.ts';
import type { Surroundings } from './surroundings.ts';

/** Runs one command line (without `node` and the script) and yields its exit code; never throws, never exits. */
export async function run(args: readonly string[], surroundings: Surroundings): Promise<number> {
  const program = createProgram(surroundings);
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCodes.ok;
  } catch (error) {
    // Commander has written its own message already; help and version that were asked for are no failure.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    const { json = false, verbose = false } = program.opts<{ json?: boolean; verbose?: boolean }>();
    // Not at the top: it brings the SDK, which `serve` starts faster without.
    const { describeFailure, exitCodeOf } = await import('./report-failure.ts');
    surroundings.err.write(describeFailure(error, { json, verbose }));
    return exitCodeOf(error);
  }
}
