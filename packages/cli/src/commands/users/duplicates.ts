import type { ListDuplicatesParams } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, type PageOptions } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

type DuplicatesOptions = PageOptions & Pick<ListDuplicatesParams, 'status'>;

export function duplicatesCommand(surroundings: Surroundings): Command {
  const command = new Command('duplicates')
    .description('List who may be the same person, newest first; they are linked, never merged')
    .argument('<user>', 'its id, usr_...')
    .addOption(new Option('--status <status>', 'only those').choices(['open', 'dismissed']));
  return addPageOptions(command).action((userId: string, options: DuplicatesOptions, itself: Command) =>
    tell(
      itself,
      surroundings,
      (client) => client.users.duplicates.list(userId, options).page(),
      (found) =>
        pageInWords(
          found,
          ['MAY ALSO BE', 'BY', 'STATUS', 'DISMISSED BY', 'FOUND'],
          found.data.map(({ duplicateUserId, match, status, resolvedBy, createdAt }) => [
            duplicateUserId,
            match.replaceAll('_', ' '),
            status,
            resolvedBy ?? '',
            createdAt,
          ]),
          'No duplicates.',
        ),
    ),
  );
}

export function dismissCommand(surroundings: Surroundings): Command {
  return new Command('dismiss-duplicate')
    .description('Say that two users are two people, for both and for good')
    .argument('<user>', 'its id, usr_...')
    .argument('<other>', 'the id of the other one, usr_...')
    .action((userId: string, otherId: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.users.duplicates.dismiss(userId, otherId),
        () => [`${userId} and ${otherId} are two people.`],
      ),
    );
}
