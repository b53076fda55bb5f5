import type { Application, Creditplane } from '@creditplane/sdk';
import type { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { describeApplication } from '../../output/application.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Does something to an application and shows it as it is then. */
export async function act(
  command: Command,
  surroundings: Surroundings,
  change: (client: Creditplane) => Promise<Application>,
): Promise<void> {
  const { client, options } = await openSession(command, surroundings);
  const application = await change(client);
  if (options.json) printJson(surroundings.out, application);
  else printLines(surroundings.out, describeApplication(application, paletteFor(surroundings)));
}
