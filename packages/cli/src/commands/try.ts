import { Command, Option } from 'commander';
import { findConnection } from '../connection/connection.ts';
import { type GlobalOptions, globalOptionsOf } from '../global-options.ts';
import { printJson, printLines } from '../output/print.ts';
import { renderPairs } from '../output/table.ts';
import { findScenario, scenarios } from '../scenarios/find-scenario.ts';
import type { Surroundings } from '../surroundings.ts';
import { codeForCurl } from '../trying/code-for-curl.ts';
import { codeForNode } from '../trying/code-for-node.ts';
import { wholeNumber } from './option-parsers.ts';

type TryOptions = { as?: 'node' | 'curl'; explain?: boolean; timeout: number };

export function tryCommand(surroundings: Surroundings): Command {
  return new Command('try')
    .description('Run a scenario of the test catalogue, from application to verified webhook')
    .argument('[scenario]', 'its name; without one, the names are listed')
    .addOption(new Option('--as <language>', 'print a script that does the same').choices(['node', 'curl']))
    .option('--explain', 'print every rule of the policy with what it saw')
    .option('--timeout <seconds>', 'how long to wait for the decision', wholeNumber(1, 600), 60)
    .addHelpText('after', '\nWhere no server answers, one is made for the run, with its database in memory.')
    .action(async (name: string | undefined, chosen: TryOptions, command: Command) => {
      const options = globalOptionsOf(command, surroundings);
      if (name === undefined) return listScenarios(options, surroundings);
      const scenario = findScenario(name);
      if (chosen.as !== undefined) {
        const { baseUrl } = await findConnection(options, surroundings.env);
        const write = chosen.as === 'node' ? codeForNode : codeForCurl;
        surroundings.out.write(write(scenario, baseUrl));
        return;
      }
      const { runScenario } = await import('../trying/run-scenario.ts');
      const { timeout, explain = false } = chosen;
      await runScenario(scenario, { ...options, explain, decisionTimeoutSeconds: timeout }, surroundings);
    });
}

function listScenarios({ json }: GlobalOptions, { out }: Surroundings): void {
  if (json) printJson(out, { data: scenarios.map(({ name, summary }) => ({ name, summary })) });
  else printLines(out, renderPairs(scenarios.map(({ name, summary }) => [name, summary])));
}
