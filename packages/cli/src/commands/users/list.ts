import type { ListUsersParams, Page, User } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { nameInWords } from '../../output/user.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, moment, type PageOptions } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

type ListOptions = PageOptions & {
  externalId?: string;
  after?: string;
  before?: string;
  duplicates?: NonNullable<ListUsersParams['duplicates']>;
};

export function listCommand(surroundings: Surroundings): Command {
  const command = new Command('list')
    .description('List people, newest first')
    .option('--external-id <id>', 'only the one with your own key')
    .option('--after <time>', 'only those made then or later: 2026-11-22T09:30:00Z, 24h, 7d', moment)
    .option('--before <time>', 'only those made before this time', moment)
    .addOption(
      new Option('--duplicates <status>', 'only those who may be somebody else too').choices([
        'open',
        'dismissed',
      ]),
    );
  return addPageOptions(command).action((options: ListOptions, itself: Command) =>
    tell(
      itself,
      surroundings,
      (client) => client.users.list(parametersOf(options)).page(),
      (page) => usersInWords(page, 'No users.'),
    ),
  );
}

/** A page of people, as far as the key may see them. */
export function usersInWords(page: Page<User>, nothing: string): string[] {
  return pageInWords(
    page,
    ['USER', 'VERSION', 'NAME', 'NATIONAL ID', 'EXTERNAL ID', 'CREATED'],
    page.data.map((user) => [
      user.id,
      String(user.version),
      nameInWords(user) || '-',
      `...${user.nationalIdLast4}`,
      user.externalId ?? '',
      user.createdAt,
    ]),
    nothing,
  );
}

function parametersOf({ externalId, after, before, ...rest }: ListOptions): ListUsersParams {
  return {
    ...rest,
    ...(externalId === undefined ? {} : { externalId }),
    ...(after === undefined ? {} : { createdFrom: after }),
    ...(before === undefined ? {} : { createdTo: before }),
  };
}
