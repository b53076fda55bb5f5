import type { AttributeAverage } from '@creditplane/policy';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { readDataRows } from './data-rows.ts';
import { readPolicy } from './read-policy.ts';

type AveragesOptions = { data: string; scorecard: string; cutoff: number; within: number };

export function averagesCommand(surroundings: Surroundings): Command {
  return new Command('averages')
    .description(
      'Average points of applicants at or just above the cutoff: what a scorecard finds its reasons against',
    )
    .argument('<policy>', 'a policy in YAML with a `data` section')
    .requiredOption('--data <file>', 'past applications as CSV')
    .requiredOption('--scorecard <name>', 'its name in the policy')
    .requiredOption('--cutoff <score>', 'the lowest score that is granted', wholeNumber(0, 10_000))
    .option('--within <points>', 'how far above the cutoff is just above', wholeNumber(0, 1_000), 20)
    .action(async (file: string, options: AveragesOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const policy = await readPolicy(file, surroundings, json);
      const { averageTally, rowReader } = await import('@creditplane/policy');
      const tally = averageTally(policy, options.scorecard, options.cutoff, options.within);
      const { data } = policy.document;
      if (tally === undefined) throw usage(`The policy has no scorecard ${options.scorecard}.`);
      if (data === undefined) throw usage('The policy does not say under `data` how the columns are read.');
      await readDataRows(
        options.data,
        (header) => {
          const reading = rowReader(policy, data, header);
          if (!reading.ok) throw usage(`The file has no column ${reading.missingColumns.join(', ')}.`);
          return (fields) => tally.add(reading.read(fields));
        },
        surroundings,
      );
      const averages = tally.averages();
      if (json) printJson(surroundings.out, averages);
      else printLines(surroundings.out, describe(averages));
    });
}

function usage(message: string): CliFailure {
  return new CliFailure(message, { exitCode: exitCodes.usage });
}

function describe(averages: readonly AttributeAverage[]): string[] {
  if (averages.length === 0) return ['nobody scores at or just above the cutoff'];
  return renderTable(
    [
      { title: 'segment' },
      { title: 'feature' },
      { title: 'average', align: 'right' },
      { title: 'applicants', align: 'right' },
    ],
    averages.map(({ segment, feature, average, applicants }) => [
      segment,
      feature,
      String(average),
      String(applicants),
    ]),
  );
}
