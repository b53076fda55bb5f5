import { writeFile } from 'node:fs/promises';
import { CliFailure } from '../../cli-failure.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Writes to the named file, or to stdout where none is named. */
export async function writeOutput(
  text: string,
  file: string | undefined,
  { out }: Surroundings,
): Promise<void> {
  if (file === undefined || file === '-') {
    out.write(text);
    return;
  }
  await writeFile(file, text).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${file} cannot be written (${error.code}).`);
  });
}
