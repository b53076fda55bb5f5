import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { comparePairs } from './compare-pairs.ts';

export type ScreenOptions = { compare?: string; out?: string; threshold?: number };

/** `screen`: names against sanctions lists, or pairs of names against each other. */
export function screenCommand(surroundings: Surroundings): Command {
  return new Command('screen')
    .description('Screen names against sanctions lists, or compare pairs of names; works without a server')
    .option(
      '--compare <pairs.csv>',
      'compare pairs: columns schema, name1, name2; adds score and match; - reads stdin',
    )
    .option('--out <file>', 'write what was found to this file instead of stdout')
    .option('--threshold <score>', 'the score from which a name matches, 0 to 1', score)
    .action(async (options: ScreenOptions, command: Command) => {
      if (options.compare !== undefined) return comparePairs(options.compare, options, command, surroundings);
      command.help({ error: true });
    });
}

function score(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
