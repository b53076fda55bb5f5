import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { averagesCommand } from './averages.ts';
import { backtestCommand } from './backtest.ts';
import { diffCommand } from './diff.ts';
import { explainCommand } from './explain.ts';
import { testCommand } from './test.ts';
import { validateCommand } from './validate.ts';

export function policyCommand(surroundings: Surroundings): Command {
  return new Command('policy')
    .description('Credit policies as files: check, test, explain, compare and backtest them without a server')
    .addCommand(validateCommand(surroundings))
    .addCommand(testCommand(surroundings))
    .addCommand(explainCommand(surroundings))
    .addCommand(diffCommand(surroundings))
    .addCommand(backtestCommand(surroundings))
    .addCommand(averagesCommand(surroundings));
}
