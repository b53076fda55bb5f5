import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { exportCommand } from './export.ts';
import { listCommand } from './list.ts';
import { verifyCommand } from './verify.ts';

export function auditCommand(surroundings: Surroundings): Command {
  return new Command('audit')
    .description('Who did what, when and from where: list it, export it, verify an export without a server')
    .addCommand(listCommand(surroundings))
    .addCommand(exportCommand(surroundings))
    .addCommand(verifyCommand(surroundings));
}
