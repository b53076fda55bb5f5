import type { PolicyInputs, PolicyParty, PolicyResult } from '@creditplane/policy';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { drawTree } from '../../explaining/describe-explanation.ts';
import { globalOptionsOf } from '../../global-options.ts';
import { readInputFile } from '../../input-file.ts';
import { formatMoney } from '../../output/money.ts';
import { type Palette, paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { readPolicy } from './read-policy.ts';

export function explainCommand(surroundings: Surroundings): Command {
  return new Command('explain')
    .description(
      'What a policy decides of one application, and why: every rule, bin and row with what it saw',
    )
    .argument('<policy>', 'a policy in YAML')
    .argument(
      '<inputs>',
      'JSON: { "application": {...}, "person": {...}, "bureau": {...} }, or { "parties": [...] }; - reads stdin',
    )
    .action(async (file: string, inputsFile: string, _options: unknown, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const policy = await readPolicy(file, surroundings, json);
      const parties = partiesOf(await readJson(inputsFile, surroundings));
      const { evaluateParties, explainInWords } = await import('@creditplane/policy');
      const evaluation = evaluateParties(policy, parties);
      if (evaluation.status === 'needs') {
        const wanted = evaluation.needs.map(
          ({ partyId, providerData }) => `${partyId}: ${providerData.join(', ')}`,
        );
        if (json) printJson(surroundings.out, { status: 'needs', needs: evaluation.needs });
        else printLines(surroundings.out, [`undecided: the next stage needs ${wanted.join('; ')}`]);
        return;
      }
      const { result } = evaluation;
      if (json) printJson(surroundings.out, result);
      else {
        const lines = explainInWords(result);
        const { currency } = policy.document.product;
        printLines(surroundings.out, describe(result, lines, currency, paletteFor(surroundings)));
      }
    });
}

async function readJson(file: string, surroundings: Surroundings): Promise<unknown> {
  const text = await readInputFile(file, surroundings);
  try {
    return JSON.parse(text);
  } catch {
    throw new CliFailure(`${file} is no JSON.`, { exitCode: exitCodes.usage });
  }
}

/** The same fields as a case of `policy test`; one applicant needs no list of parties. */
function partiesOf(given: unknown): readonly PolicyParty[] {
  const { parties, ...shared } = isRecord(given) ? given : {};
  if (!Array.isArray(parties))
    return [{ partyId: 'primary', role: 'primary', inputs: shared as PolicyInputs }];
  return parties.map((party: unknown, index) => {
    const { role, ...own } = isRecord(party) ? party : {};
    return {
      partyId: `party ${index + 1}`,
      role: typeof role === 'string' ? role : index === 0 ? 'primary' : 'co_applicant',
      inputs: { ...shared, ...own } as PolicyInputs,
    };
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function describe(
  result: PolicyResult,
  lines: readonly string[],
  currency: string,
  palette: Palette,
): string[] {
  const { outcome, score, reasons, requirements, offers, line, keyFactors = [], explanation } = result;
  return [
    `${palette.bold(explanation.name)}  ${outcome}${score === null ? '' : `  score ${score}`}`,
    ...offers.map(
      ({ amountMinor, termMonths, paymentMinor, apr }) =>
        `Offer    ${formatMoney(amountMinor, currency)} / ${termMonths} x ${formatMoney(paymentMinor, currency)}, APR ${apr} %`,
    ),
    ...(line === undefined
      ? []
      : [
          `Line     ${formatMoney(line.amountMinor, currency)} at ${(line.annualRateBps / 100).toFixed(2)} % a year`,
        ]),
    ...reasons.map(({ code, text }) => printable(`Reason   ${code} ${text}`)),
    ...requirements.map(({ document }) => printable(`Needs    ${document}`)),
    ...keyFactors.map((factor) => printable(`Factor   ${factor}`)),
    ...lines.map((one) => palette.bold(printable(one))),
    '',
    ...drawTree(explanation, palette, '', ''),
  ];
}
