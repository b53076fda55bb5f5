import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { describeProduct } from '../../output/product.ts';
import { usage } from '../../submitting/application-flags.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addTermsOptions, type TermsFlags, termsFromFlags } from './terms-flags.ts';

export function updateCommand(surroundings: Surroundings): Command {
  const command = new Command('update')
    .description('Give a product other terms, as its next version; applications keep the one they have')
    .argument('<product>', 'its id, prd_...');
  return addTermsOptions(command).action(async (productId: string, flags: TermsFlags, itself: Command) => {
    if (Object.keys(flags).length === 0) {
      throw usage('Give at least one of the options: what is not named stays.');
    }
    const { client, options } = await openSession(itself, surroundings);
    // What is on the screen is what is changed: somebody else's edit in between is a conflict.
    const before = await client.credit.products.get(productId);
    const { policy, ...changes } = termsFromFlags(flags, before.currency);
    const product = await client.credit.products.update(productId, {
      ...changes,
      ...(policy ? { policy: { ...before.policy, ...policy } } : {}),
      basedOnVersion: before.version,
    });
    if (options.json) printJson(surroundings.out, product);
    else printLines(surroundings.out, describeProduct(product));
  });
}
