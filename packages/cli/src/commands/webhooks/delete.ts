import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

export function deleteCommand(surroundings: Surroundings): Command {
  return new Command('delete')
    .description('Delete a webhook endpoint; what is on its way to it fails')
    .argument('<endpoint>', 'its id, whe_...')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      await client.webhookEndpoints.delete(id);
      if (options.json) printJson(surroundings.out, { id, deleted: true });
      else printLines(surroundings.out, [`Deleted ${id}.`]);
    });
}
