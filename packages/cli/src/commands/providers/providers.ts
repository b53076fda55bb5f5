import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { listCommand } from './list.ts';
import { requestsCommand } from './requests.ts';
import { showCommand } from './show.ts';

export function providersCommand(surroundings: Surroundings): Command {
  return new Command('providers')
    .description('Bureaus, bank data and identity checks: how they are, and what was asked of them')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(requestsCommand(surroundings));
}
