import { Command } from 'commander';
import { globalOptionsOf } from '../../global-options.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

/** Needs no server: the list is that of the SDK. */
export function typesCommand(surroundings: Surroundings): Command {
  return new Command('types')
    .description('List the types that webhooks may have')
    .action(async (_options: unknown, command: Command) => {
      const { webhookEventTypes } = await import('@creditplane/sdk/webhooks');
      const types = [...webhookEventTypes].sort();
      if (globalOptionsOf(command, surroundings).json) printJson(surroundings.out, types);
      else printLines(surroundings.out, types);
    });
}
