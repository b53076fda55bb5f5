import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { describeProduct } from '../../output/product.ts';
import type { Surroundings } from '../../surroundings.ts';

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Read one product in its newest version')
    .argument('<product>', 'its id, prd_...')
    .action(async (productId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const product = await client.credit.products.get(productId);
      if (options.json) printJson(surroundings.out, product);
      else printLines(surroundings.out, describeProduct(product));
    });
}
