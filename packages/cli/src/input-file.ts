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

/**
 * The body of a request from a file, or from standard input by `-`. Read only: the server checks the fields, and points at
 * those that are wrong. The message repeats nothing of the text, which may hold a person.
 */
export async function readInputBody<Body>(
  file: string,
  surroundings: Pick<Surroundings, 'readInput'>,
): Promise<Body> {
  const text = await readInputFile(file, surroundings);
  try {
    return JSON.parse(text) as Body;
  } catch {
    throw new CliFailure(`${file === '-' ? 'The input' : file} is not JSON.`, { exitCode: exitCodes.usage });
  }
}
