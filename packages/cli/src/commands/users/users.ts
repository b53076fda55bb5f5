import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { consentsCommand } from './consents.ts';
import { dismissCommand, duplicatesCommand } from './duplicates.ts';
import { listCommand } from './list.ts';
import { revealCommand, revealsCommand } from './reveal.ts';
import { searchCommand } from './search.ts';
import { showCommand } from './show.ts';
import { versionsCommand } from './versions.ts';
import { createCommand, editCommand } from './writing.ts';

/** The people of the vault. */
export function usersCommand(surroundings: Surroundings): Command {
  return new Command('users')
    .description('People who apply: create, read, edit, find and reveal; their consents')
    .addCommand(createCommand(surroundings))
    .addCommand(showCommand(surroundings))
    .addCommand(listCommand(surroundings))
    .addCommand(searchCommand(surroundings))
    .addCommand(editCommand(surroundings))
    .addCommand(versionsCommand(surroundings))
    .addCommand(revealCommand(surroundings))
    .addCommand(revealsCommand(surroundings))
    .addCommand(duplicatesCommand(surroundings))
    .addCommand(dismissCommand(surroundings))
    .addCommand(consentsCommand(surroundings));
}
