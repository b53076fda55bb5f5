import type { CreateUserParams, UpdateUserParams } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { readInputBody } from '../../input-file.ts';
import { describeUser } from '../../output/user.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { tell } from '../telling.ts';

/** Files only: a person on a command line stands in the history of the shell, and others on the machine see it. */
export function createCommand(surroundings: Surroundings): Command {
  return new Command('create')
    .description('Put a person in the vault')
    .requiredOption('--file <json>', 'body of POST /users; - reads stdin')
    .action(async ({ file }: { file: string }, command: Command) => {
      const person = await readInputBody<CreateUserParams>(file, surroundings);
      await tell(command, surroundings, (client) => client.users.create(person), describeUser);
    });
}

export function editCommand(surroundings: Surroundings): Command {
  return new Command('edit')
    .description('Change a person, as the next version; applications keep the one they were made with')
    .argument('<user>', 'its id, usr_...')
    .requiredOption('--file <json>', 'body of PATCH /users: the fields to replace, each whole; - reads stdin')
    .addOption(
      new Option(
        '--if-version <version>',
        'only where this is still its version: an edit made meanwhile is not lost',
      ).argParser(wholeNumber(1, 999_999_999)),
    )
    .action(
      async (userId: string, { file, ifVersion }: { file: string; ifVersion?: number }, command: Command) => {
        const changes = await readInputBody<UpdateUserParams>(file, surroundings);
        const only = ifVersion === undefined ? {} : { ifVersion };
        await tell(
          command,
          surroundings,
          (client) => client.users.update(userId, changes, only),
          describeUser,
        );
      },
    );
}
