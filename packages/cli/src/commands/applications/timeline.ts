import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

export function timelineCommand(surroundings: Surroundings): Command {
  return new Command('timeline')
    .description('What happened to an application, in words, oldest first')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const timeline = await client.applications.timeline(applicationId);
      if (options.json) {
        printJson(surroundings.out, timeline);
        return;
      }
      const rows = timeline.data.map(({ at, text }) => [at, text]);
      printLines(surroundings.out, renderTable([{ title: 'AT' }, { title: 'WHAT' }], rows));
    });
}
