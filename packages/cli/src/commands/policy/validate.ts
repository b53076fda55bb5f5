import type { CompiledPolicy } from '@creditplane/policy';
import { Command } from 'commander';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import { printable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { readPolicy } from './read-policy.ts';

export function validateCommand(surroundings: Surroundings): Command {
  return new Command('validate')
    .description(
      'Every mistake of a policy with file, line and column: types, gaps, overlaps, prohibited bases',
    )
    .argument('<file...>', 'policies in YAML; - reads stdin')
    .addHelpText('after', '\nExample:\n  $ creditplane policy validate policies/*.yaml')
    .action(async (files: string[], _options: unknown, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const valid: CompiledPolicy[] = [];
      for (const file of files) valid.push(await readPolicy(file, surroundings, json));
      if (json) {
        const policies = valid.map(({ id, version, contentHash }) => ({ id, version, contentHash }));
        printJson(surroundings.out, { ok: true, policies });
      } else printLines(surroundings.out, valid.map(describe));
    });
}

function describe({ id, version, contentHash, stages, scorecards, tables }: CompiledPolicy): string {
  const rules = stages.reduce((count, stage) => count + stage.rules.length, 0);
  const parts = [
    `${stages.length} stages`,
    `${rules} rules`,
    ...(scorecards.size > 0 ? [`${scorecards.size} scorecards`] : []),
    ...(tables.size > 0 ? [`${tables.size} tables`] : []),
  ];
  return printable(`${id}@${version}  ${parts.join(', ')}  ${contentHash}`);
}
