import { writeFile } from 'node:fs/promises';
import type { Backtest, BacktestReport } from '@creditplane/policy';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';
import { describeBacktest } from './backtest-in-words.ts';
import { backtestPage } from './backtest-page.ts';
import { readDataRows } from './data-rows.ts';
import { readPolicy } from './read-policy.ts';

type BacktestOptions = { against: string; data: string; html?: string; failIf: string[] };

export function backtestCommand(surroundings: Surroundings): Command {
  return new Command('backtest')
    .description(
      'Decide past applications under two policies: approval rate, swap set, losses, reasons, costs',
    )
    .argument('<policy>', 'the new policy in YAML')
    .requiredOption('--against <policy>', 'the policy to compare with, the live one for example')
    .requiredOption(
      '--data <file>',
      'past applications as CSV; the policy says under `data` how columns are read',
    )
    .option('--html <file>', 'write a report with plots, one file that needs nothing else')
    .option(
      '--fail-if <condition>',
      "exit 1 where it holds, for example 'approvalRate.delta < -0.02'; may be given again",
      (condition: string, before: string[]) => [...before, condition],
      [],
    )
    .addHelpText('after', example)
    .action(async (file: string, options: BacktestOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const gates = await compileGates(options.failIf);
      const report = await backtest(file, options, surroundings, json);
      if (options.html !== undefined) await writePage(options.html, backtestPage(report));
      if (json) printJson(surroundings.out, report);
      else printLines(surroundings.out, describeBacktest(report));
      const closed = gates.filter(({ holds }) => holds(report)).map(({ condition }) => condition);
      if (closed.length > 0) throw new CliFailure(`The backtest fails: ${closed.join('; ')}.`);
    });
}

const example = `
Conditions are CEL over approvalRate, referralRate, declineRate, badRate, grantedMinor, expectedLossMinor and
providerCostMinor, each with .from, .to and .delta, and over swapIn and swapOut with .applications, .rate and .badRate.

Example:
  $ creditplane policy backtest new.yaml --against live.yaml --data applications.csv --fail-if 'badRate.delta > 0.005'`;

async function compileGates(conditions: readonly string[]) {
  const { compileGate } = await import('@creditplane/policy');
  return conditions.map((condition) => {
    const compiled = compileGate(condition);
    if (!compiled.ok) {
      throw new CliFailure(`--fail-if '${condition}': ${compiled.message}`, { exitCode: exitCodes.usage });
    }
    return { condition, holds: compiled.holds };
  });
}

async function backtest(
  file: string,
  { against, data }: BacktestOptions,
  surroundings: Surroundings,
  json: boolean,
): Promise<BacktestReport> {
  const to = await readPolicy(file, surroundings, json);
  const from = await readPolicy(against, surroundings, json);
  const { reportOf, startBacktest } = await import('@creditplane/policy');
  let running: Backtest | undefined;
  await readDataRows(
    data,
    (header) => {
      const started = startBacktest(from, to, header);
      if (!started.ok) throw new CliFailure(`${data}: ${started.message}.`, { exitCode: exitCodes.usage });
      running = started.backtest;
      return started.backtest.row;
    },
    surroundings,
  );
  if (running === undefined) throw new CliFailure(`${data} has no rows.`, { exitCode: exitCodes.usage });
  return reportOf(from, to, running.tally);
}

async function writePage(file: string, page: string): Promise<void> {
  await writeFile(file, page).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${file} cannot be written (${error.code}).`, { exitCode: exitCodes.usage });
  });
}
