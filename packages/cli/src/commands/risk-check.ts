import { Command } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { globalOptionsOf } from '../global-options.ts';
import { readInputFile } from '../input-file.ts';
import { printJson, printLines } from '../output/print.ts';
import { printable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';

export function checkCommand(surroundings: Surroundings): Command {
  return new Command('check')
    .description('Check a policy file without a server: every mistake with its line and column')
    .argument('<file>', 'a policy in YAML; - reads stdin')
    .action(async (file: string, _options: unknown, command: Command) => {
      const { json } = globalOptionsOf(command, surroundings);
      const text = await readInputFile(file, surroundings);
      const { parsePolicy } = await import('@creditplane/policy');
      const parsed = parsePolicy(text);
      if (!parsed.ok) {
        const { mistakes } = parsed;
        const places = mistakes.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`);
        if (json) printJson(surroundings.out, { ok: false, mistakes });
        else printLines(surroundings.out, places.map(printable));
        throw new CliFailure(`${file} is no policy that can be used: ${mistakes.length} mistake(s).`);
      }
      const { id, version, contentHash, stages } = parsed.policy;
      const rules = stages.reduce((count, stage) => count + stage.rules.length, 0);
      if (json) printJson(surroundings.out, { ok: true, id, version, contentHash });
      else {
        const facts = `${id}@${version}  ${stages.length} stages, ${rules} rules  ${contentHash}`;
        printLines(surroundings.out, [printable(facts)]);
      }
    });
}
