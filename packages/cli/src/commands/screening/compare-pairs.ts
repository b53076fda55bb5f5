import type { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { readInputFile } from '../../input-file.ts';
import { printJson } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { writeOutput } from './write-output.ts';

/** Every row as it came, with its score and whether it is a match; as JSON also word by word why. */
export async function comparePairs(
  file: string,
  options: { out?: string; threshold?: number },
  command: Command,
  surroundings: Surroundings,
): Promise<void> {
  const { json } = globalOptionsOf(command, surroundings);
  const text = await readInputFile(file, surroundings);
  const { comparePair, csvField, csvRows, kindOf, pairThreshold } = await import('@creditplane/screening');
  const [heading, ...rows] = csvRows(text);
  const columns = ['schema', 'name1', 'name2'].map((name) => heading?.indexOf(name) ?? -1);
  const [schema = -1, one = -1, other = -1] = columns;
  if (!heading || one === -1 || other === -1)
    throw new CliFailure(`${file} must have a heading with name1 and name2.`, { exitCode: exitCodes.usage });
  const compared = rows.map((row) => ({
    row,
    ...comparePair(
      kindOf(row[schema] ?? ''),
      row[one] ?? '',
      row[other] ?? '',
      options.threshold ?? pairThreshold,
    ),
  }));
  if (json) {
    const found = compared.map(({ row, ...comparison }) => ({
      name1: row[one],
      name2: row[other],
      ...comparison,
    }));
    return printJson(surroundings.out, found);
  }
  const lines = compared.map(({ row, score, match }) => [...row, score.toFixed(4), String(match)]);
  const csv = [[...heading, 'score', 'match'], ...lines]
    .map((line) => `${line.map(csvField).join(',')}\n`)
    .join('');
  await writeOutput(csv, options.out, surroundings);
}
