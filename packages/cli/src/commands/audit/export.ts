import { type FileHandle, open, unlink } from 'node:fs/promises';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { openSession } from '../../connection/client.ts';
import { exitCodes } from '../../exit-codes.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

export function exportCommand(surroundings: Surroundings): Command {
  return new Command('export')
    .description('Write the whole audit chain as JSON lines, signed at its end')
    .argument('[file]', 'a new file, readable by its owner only; without one it goes to the output')
    .action(async (file: string | undefined, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const lines = client.admin.audit.export();
      if (file === undefined) {
        for await (const line of lines) surroundings.out.write(`${line}\n`);
        return;
      }
      const count = await writeWhole(file, lines);
      if (options.json) printJson(surroundings.out, { file, lines: count });
      else
        printLines(surroundings.out, [
          `${file}  ${count} lines`,
          `Check it: creditplane audit verify ${file}`,
        ]);
    });
}

/** An export that broke off is removed; what a killed process leaves behind has no end and does not verify. */
async function writeWhole(file: string, lines: AsyncIterable<string>): Promise<number> {
  await using target = await openNew(file);
  let count = 0;
  try {
    for await (const line of lines) {
      await target.appendFile(`${line}\n`);
      count += 1;
    }
    await target.sync();
    return count;
  } catch (error) {
    await unlink(file).catch(() => undefined);
    throw error;
  }
}

async function openNew(file: string): Promise<FileHandle> {
  return open(file, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
    const why = error.code === 'EEXIST' ? 'is there already' : `cannot be written (${error.code})`;
    throw new CliFailure(`${file} ${why}.`, { exitCode: exitCodes.usage });
  });
}
