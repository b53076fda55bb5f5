import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import type { Surroundings } from '../../surroundings.ts';

export function retryCommand(surroundings: Surroundings): Command {
  return new Command('retry')
    .description('Send a finished delivery again, under the same webhook-id')
    .argument('<delivery>', 'its id, dlv_...')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const delivery = await client.deliveries.retry(id);
      if (options.json) printJson(surroundings.out, delivery);
      else printLines(surroundings.out, [`${id} is on its way again.`]);
    });
}
