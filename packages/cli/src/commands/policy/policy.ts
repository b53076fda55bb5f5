import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { averagesCommand } from './averages.ts';
import { backtestCommand } from './backtest.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { approveCommand, publishCommand, refuseCommand, retireCommand } from './publishing.ts';
import { pushCommand } from './push.ts';
import { testCommand } from './test.ts';
import { trialCommand } from './trial.ts';
import { validateCommand } from './validate.ts';
import { versionsCommand } from './versions.ts';

export function policyCommand(surroundings: Surroundings): Command {
  return new Command('policy')
    .description(
      'Credit policies as files: check, test, explain, compare and backtest them without a server; push, publish and try them on one',
    )
    .addCommand(validateCommand(surroundings))
    .addCommand(testCommand(surroundings))
    .addCommand(explainCommand(surroundings))
    .addCommand(diffCommand(surroundings))
    .addCommand(backtestCommand(surroundings))
    .addCommand(averagesCommand(surroundings))
    .addCommand(pushCommand(surroundings))
    .addCommand(versionsCommand(surroundings))
    .addCommand(publishCommand(surroundings))
    .addCommand(approveCommand(surroundings))
    .addCommand(refuseCommand(surroundings))
    .addCommand(retireCommand(surroundings))
    .addCommand(trialCommand(surroundings));
}
