import { Command } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { explainCommand } from './risk-explain.ts';
import { replayCommand } from './risk-replay.ts';

export function riskCommand(surroundings: Surroundings): Command {
  return new Command('risk')
    .description('How applications are judged')
    .addCommand(explainCommand(surroundings))
    .addCommand(replayCommand(surroundings));
}
