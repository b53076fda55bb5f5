import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { listCommand } from './list.ts';
import { showCommand } from './show.ts';
import { typesCommand } from './types.ts';

export function eventsCommand(surroundings: Surroundings): Command {
  return new Command('events')
    .description('What happened, as webhooks tell it')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(typesCommand(surroundings));
}
