import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { CaseResult, CompiledPolicy, CoverageOf, PolicyTests } from '@creditplane/policy';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { type Palette, paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { readPolicy, refusal } from './read-policy.ts';

type TestOptions = { cases?: string; coverage?: boolean };

export function testCommand(surroundings: Surroundings): Command {
  return new Command('test')
    .description(
      'Run the cases of policies: those under `tests`, and those of <name>.tests.yaml beside the file',
    )
    .argument('<file...>', 'policies in YAML')
    .option('--cases <file>', 'cases in a file of their own')
    .option('--coverage', 'name the rules, limits, bins and rows that no case reaches')
    .addHelpText('after', '\nExample:\n  $ creditplane policy test policies/personal-loan.yaml --coverage')
    .action(async (files: string[], options: TestOptions, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const reports = [];
      for (const file of files) reports.push(await testFile(file, options, surroundings, json));
      if (json) {
        printJson(
          surroundings.out,
          reports.map(({ file, results, coverage }) => ({
            file,
            cases: results.map(({ name, differences }) => ({
              name,
              passed: differences.length === 0,
              differences,
            })),
            coverage,
          })),
        );
      } else {
        const palette = paletteFor(surroundings);
        for (const report of reports) printLines(surroundings.out, describe(report, options, palette));
      }
      const failed = reports.flatMap(({ results }) => results.filter(isFailed)).length;
      if (failed > 0) throw new CliFailure(`${failed} case(s) failed.`);
    });
}

type Report = Awaited<ReturnType<typeof testFile>>;

async function testFile(file: string, { cases }: TestOptions, surroundings: Surroundings, json: boolean) {
  const policy = await readPolicy(file, surroundings, json);
  const suites = await suitesOf(file, policy, cases, surroundings, json);
  if (suites.length === 0) {
    throw new CliFailure(`${file} has no tests, and there is no file ${besideFile(file)}.`, {
      exitCode: exitCodes.usage,
    });
  }
  const { coverageOf, runPolicyTests } = await import('@creditplane/policy');
  const results = suites.flatMap((suite) => runPolicyTests(policy, suite));
  const coverage = coverageOf(
    policy,
    results.map(({ result }) => result.explanation),
  );
  return { file, policy, results, coverage };
}

async function suitesOf(
  file: string,
  policy: CompiledPolicy,
  cases: string | undefined,
  surroundings: Surroundings,
  json: boolean,
): Promise<readonly PolicyTests[]> {
  const own = policy.document.tests === undefined ? [] : [policy.document.tests];
  const beside = cases ?? besideFile(file);
  if (cases === undefined && !existsSync(beside)) return own;
  const text = await readFile(beside, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${beside} cannot be read (${error.code}).`, { exitCode: exitCodes.usage });
  });
  const { parsePolicyTests } = await import('@creditplane/policy');
  const parsed = parsePolicyTests(policy, text);
  if (!parsed.ok) throw refusal(beside, parsed.mistakes, surroundings, json);
  return [...own, parsed.tests];
}

function besideFile(file: string): string {
  return file.replace(/\.ya?ml$/, '.tests.yaml');
}

function describe({ policy, results, coverage }: Report, options: TestOptions, palette: Palette): string[] {
  const failed = results.filter(isFailed);
  const counted = `${results.length - failed.length} of ${results.length} cases pass`;
  const parts = (Object.entries(coverage) as [string, CoverageOf][]).filter(([, { total }]) => total > 0);
  const reached = parts.map(([kind, one]) => `${one.reached}/${one.total} ${kind}`).join(', ');
  const never = options.coverage
    ? parts.flatMap(([kind, one]) =>
        one.never.length > 0 ? [`  no case reaches the ${kind} ${one.never.join(', ')}`] : [],
      )
    : [];
  return [
    printable(`${policy.id}@${policy.version}  ${counted}, reaching ${reached}`),
    ...failed.flatMap((one) => describeFailed(one, palette)),
    ...never.map(printable),
  ];
}

function describeFailed({ name, differences }: CaseResult, palette: Palette): string[] {
  return [
    `  ${palette.bad('FAIL')} ${printable(name)}`,
    ...differences.map(({ what, expected, actual }) =>
      printable(`       ${what}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual)}`),
    ),
  ];
}

function isFailed({ differences }: CaseResult): boolean {
  return differences.length > 0;
}
