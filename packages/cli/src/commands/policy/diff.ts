import type { PolicyChange } from '@creditplane/policy';
import { Command } from 'commander';
import { globalOptionsOf } from '../../global-options.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { readPolicy } from './read-policy.ts';

export function diffCommand(surroundings: Surroundings): Command {
  return new Command('diff')
    .description('What is different between two policies, in rules, bins and rows rather than in lines')
    .argument('<from>', 'a policy in YAML')
    .argument('<to>', 'another one')
    .action(async (fromFile: string, toFile: string, _options: unknown, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const from = await readPolicy(fromFile, surroundings, json);
      const to = await readPolicy(toFile, surroundings, json);
      const { changeInWords, diffPolicies } = await import('@creditplane/policy');
      const changes = diffPolicies(from, to);
      if (json) {
        printJson(surroundings.out, { from: nameOf(from), to: nameOf(to), changes });
        return;
      }
      const palette = paletteFor(surroundings);
      const paint = ({ change }: PolicyChange) =>
        change === 'added' ? palette.good : change === 'removed' ? palette.bad : palette.uncertain;
      printLines(surroundings.out, [
        `${nameOf(from)} -> ${nameOf(to)}: ${changes.length === 0 ? 'no difference' : `${changes.length} change(s)`}`,
        ...changes.map((change) => paint(change)(printable(changeInWords(change)))),
      ]);
    });
}

function nameOf({ id, version }: { readonly id: string; readonly version: number }): string {
  return `${id}@${version}`;
}
