import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../surroundings.ts';
import { pageInWords, tell } from './telling.ts';

/** Feature flags, each on for a share of subjects. */
export function flagsCommand(surroundings: Surroundings): Command {
  const command = new Command('flags').description('Feature flags: list, set');
  for (const child of [list, set]) command.addCommand(child(surroundings));
  return command;
}

const list = (surroundings: Surroundings): Command =>
  new Command('list').description('List feature flags').action((_options: unknown, command: Command) =>
    tell(
      command,
      surroundings,
      (client) => client.admin.flags.list(),
      (flags) =>
        pageInWords(
          { hasMore: false, nextCursor: null },
          ['FLAG', 'ON FOR', 'VERSION', 'BY', 'SINCE'],
          flags.map((flag) => [
            flag.name,
            `${flag.percentage} %`,
            String(flag.version),
            flag.updatedBy,
            flag.updatedAt,
          ]),
          'No flags: all features are off.',
        ),
    ),
  );

const set = (surroundings: Surroundings): Command =>
  new Command('set')
    .description('Turn a flag on for a share of subjects; raising it takes nobody away')
    .argument('<flag>', 'its name, in kebab-case')
    .argument('<percentage>', '0 is off, 100 is on for all', percentageOf)
    .action((flag: string, percentage: number, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.admin.flags.set(flag, { percentage }),
        ({ name, percentage: share, version }) => [`${name} is on for ${share} %, version ${version}.`],
      ),
    );

function percentageOf(text: string): number {
  const value = Number(text);
  if (/^\d{1,3}(\.\d{1,2})?$/.test(text) && value <= 100) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 100, with two decimals at most.');
}
