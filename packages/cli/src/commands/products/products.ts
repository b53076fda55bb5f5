import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { createCommand } from './create.ts';
import { listCommand } from './list.ts';
import { retireCommand } from './retire.ts';
import { showCommand } from './show.ts';
import { updateCommand } from './update.ts';

export function productsCommand(surroundings: Surroundings): Command {
  return new Command('products')
    .description('Read and change what is lent')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(createCommand(surroundings))
    .addCommand(updateCommand(surroundings))
    .addCommand(retireCommand(surroundings));
}
