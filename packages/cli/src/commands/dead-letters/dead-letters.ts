import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { listCommand } from './list.ts';
import { releaseCommand } from './release.ts';
import { showCommand } from './show.ts';

export function deadLettersCommand(surroundings: Surroundings): Command {
  return new Command('dead-letters')
    .description('Events that a part of the control plane gave up on: read, try again, give up')
    .addCommand(listCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(releaseCommand(surroundings, 'replay'))
    .addCommand(releaseCommand(surroundings, 'discard'));
}
