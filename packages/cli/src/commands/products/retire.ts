import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { describeProduct } from '../../output/product.ts';
import type { Surroundings } from '../../surroundings.ts';

export function retireCommand(surroundings: Surroundings): Command {
  return new Command('retire')
    .description('Take a product off sale for good; submitted applications go on')
    .argument('<product>', 'its id, prd_...')
    .action(async (productId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const product = await client.credit.products.retire(productId);
      if (options.json) printJson(surroundings.out, product);
      else printLines(surroundings.out, describeProduct(product));
    });
}
