import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { createCommand } from './create.ts';
import { decideCommand } from './decide.ts';
import { decisionsCommand } from './decisions.ts';
import { getCommand } from './get.ts';
import { listCommand } from './list.ts';
import { reopenCommand, sendBackCommand } from './reopen.ts';
import { requirementsCommand, satisfyCommand, waiveCommand } from './requirements.ts';
import { timelineCommand } from './timeline.ts';
import { withdrawCommand } from './withdraw.ts';

export function applicationsCommand(surroundings: Surroundings): Command {
  return new Command('applications')
    .alias('apps')
    .description('Submit, read, decide and reopen credit applications')
    .addCommand(createCommand(surroundings))
    .addCommand(getCommand(surroundings))
    .addCommand(listCommand(surroundings))
    .addCommand(timelineCommand(surroundings))
    .addCommand(decisionsCommand(surroundings))
    .addCommand(requirementsCommand(surroundings))
    .addCommand(satisfyCommand(surroundings))
    .addCommand(waiveCommand(surroundings))
    .addCommand(decideCommand(surroundings))
    .addCommand(sendBackCommand(surroundings))
    .addCommand(reopenCommand(surroundings))
    .addCommand(withdrawCommand(surroundings));
}
