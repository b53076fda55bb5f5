import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, type PageOptions } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';

export function versionsCommand(surroundings: Surroundings): Command {
  const command = new Command('versions')
    .description('List who changed which fields of a person, newest first')
    .argument('<user>', 'its id, usr_...');
  return addPageOptions(command).action((userId: string, page: PageOptions, itself: Command) =>
    tell(
      itself,
      surroundings,
      (client) => client.users.versions(userId, page).page(),
      (found) =>
        pageInWords(
          found,
          ['VERSION', 'AT', 'BY', 'CHANGED'],
          found.data.map(({ version, createdAt, actor, changed }) => [
            String(version),
            createdAt,
            actor ?? '-',
            changed.join(', '),
          ]),
          'No versions.',
        ),
    ),
  );
}
