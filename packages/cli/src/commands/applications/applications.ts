import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { createCommand } from './create.ts';
import { getCommand } from './get.ts';
import { listCommand } from './list.ts';
import { timelineCommand } from './timeline.ts';

export function applicationsCommand(surroundings: Surroundings): Command {
  return new Command('applications')
    .alias('apps')
    .description('Submit and read credit applications')
    .addCommand(createCommand(surroundings))
    .addCommand(getCommand(surroundings))
    .addCommand(listCommand(surroundings))
    .addCommand(timelineCommand(surroundings));
}
