import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { createCommand, updateCommand } from './change.ts';
import { deleteCommand } from './delete.ts';
import { listCommand } from './list.ts';
import { listenCommand } from './listen.ts';
import { pingCommand } from './ping.ts';
import { recoverCommand } from './recover.ts';
import { rotateSecretCommand } from './rotate-secret.ts';

export function webhooksCommand(surroundings: Surroundings): Command {
  return new Command('webhooks')
    .description('Webhook endpoints: create, test, rotate their secrets, send again what was missed')
    .addCommand(listCommand(surroundings))
    .addCommand(createCommand(surroundings))
    .addCommand(updateCommand(surroundings))
    .addCommand(deleteCommand(surroundings))
    .addCommand(rotateSecretCommand(surroundings))
    .addCommand(pingCommand(surroundings))
    .addCommand(recoverCommand(surroundings))
    .addCommand(listenCommand(surroundings));
}
