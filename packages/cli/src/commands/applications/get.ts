import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { describeApplication } from '../../output/application.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

export function getCommand(surroundings: Surroundings): Command {
  return new Command('get')
    .alias('show')
    .description('Read one application with its decision, offers and requirements')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const application = await client.applications.get(applicationId);
      if (options.json) printJson(surroundings.out, application);
      else printLines(surroundings.out, describeApplication(application, paletteFor(surroundings)));
    });
}
