import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { listCommand } from './list.ts';
import { retryCommand } from './retry.ts';
import { showCommand } from './show.ts';

export function deliveriesCommand(surroundings: Surroundings): Command {
  return new Command('deliveries')
    .description('Webhooks on their way: which arrived, what came of each attempt, send one again')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(retryCommand(surroundings));
}
