import { Command, Option } from 'commander';
import { describeUser, describeUserVersion } from '../../output/user.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { tell } from '../telling.ts';

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show a person as far as the key may see; the audit keeps that it was read')
    .argument('<user>', 'its id, usr_...')
    .addOption(
      new Option('--at-version <version>', 'as it was in this version, masked').argParser(
        wholeNumber(1, 999_999_999),
      ),
    )
    .action((userId: string, { atVersion }: { atVersion?: number }, command: Command) =>
      atVersion === undefined
        ? tell(command, surroundings, (client) => client.users.get(userId), describeUser)
        : tell(
            command,
            surroundings,
            (client) => client.users.version(userId, atVersion),
            describeUserVersion,
          ),
    );
}
