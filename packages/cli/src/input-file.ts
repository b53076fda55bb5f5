import { readFile } from 'node:fs/promises';
import { CliFailure } from './cli-failure.ts';
import { exitCodes } from './exit-codes.ts';
import type { Surroundings } from './surroundings.ts';

/** The text of a file that the command line names; `-` is standard input. */
export async function readInputFile(
  file: string,
  { readInput }: Pick<Surroundings, 'readInput'>,
): Promise<string> {
  if (file === '-') return readInput();
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${file} cannot be read (${error.code}).`, { exitCode: exitCodes.usage });
  });
}
