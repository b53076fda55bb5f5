import { Command } from 'commander';
import { openSession } from '../connection/client.ts';
import { describeExplanation } from '../explaining/describe-explanation.ts';
import { requireExplanation } from '../explaining/read-explanation.ts';
import { paletteFor } from '../output/palette.ts';
import { printJson, printLines } from '../output/print.ts';
import type { Surroundings } from '../surroundings.ts';

export function explainCommand(surroundings: Surroundings): Command {
  return new Command('explain')
    .description('Why the policy judged an application as it did: every rule, what it saw, what it gave')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const explained = await requireExplanation(client, applicationId);
      if (options.json) printJson(surroundings.out, explained.assessment);
      else printLines(surroundings.out, describeExplanation(explained, paletteFor(surroundings)));
    });
}
