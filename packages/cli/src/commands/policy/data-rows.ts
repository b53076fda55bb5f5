import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { createProgressBar } from '../../output/progress-bar.ts';
import type { Surroundings } from '../../surroundings.ts';

/** What is done with each row; made once the first line, the names of the columns, has been read. */
export type TakesRows = (header: readonly string[]) => (fields: readonly string[]) => void;

const pieceBytes = 1 << 18;

/** Reads a CSV file piece by piece, so that its size does not matter, with a bar on a terminal; gives its rows' number. */
export async function readDataRows(
  file: string,
  takesRows: TakesRows,
  surroundings: Surroundings,
): Promise<number> {
  const { csvReader } = await import('@creditplane/policy');
  const { size } = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${file} cannot be read (${error.code}).`, { exitCode: exitCodes.usage });
  });
  const progress = createProgressBar(surroundings.err);
  let takeRow: ReturnType<TakesRows> | undefined;
  let rows = 0;
  let doneBytes = 0;
  const reader = csvReader((fields) => {
    if (takeRow === undefined) {
      // A byte order mark stands before the name of the first column.
      takeRow = takesRows(fields.map((name) => name.replace(/^\uFEFF/, '').trim()));
      return;
    }
    rows += 1;
    takeRow(fields);
  });
  for await (const piece of createReadStream(file, { encoding: 'utf8', highWaterMark: pieceBytes })) {
    const text = String(piece);
    reader.push(text);
    doneBytes += Buffer.byteLength(text);
    progress.show('backtest', doneBytes, size);
  }
  reader.end();
  progress.end();
  return rows;
}
