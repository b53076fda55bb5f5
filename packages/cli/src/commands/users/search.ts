import type { SearchUsersParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { readInputBody } from '../../input-file.ts';
import { usage } from '../../submitting/application-flags.ts';
import type { Surroundings } from '../../surroundings.ts';
import { addPageOptions, type PageOptions } from '../option-parsers.ts';
import { tell } from '../telling.ts';
import { usersInWords } from './list.ts';

type SearchOptions = PageOptions & {
  file?: string;
  nationalId?: string;
  email?: string;
  phone?: string;
  given?: string;
  family?: string;
  born?: string;
  past?: boolean;
};

export function searchCommand(surroundings: Surroundings): Command {
  const command = new Command('search')
    .description('Find people by exact values; all that are given must hold')
    .option('--file <json>', 'body of POST /users/search; - reads stdin, where nobody else sees it')
    .option('--national-id <id>', 'all nine digits')
    .option('--email <address>', 'without regard to case')
    .option('--phone <number>', '+12025550143')
    .option('--given <name>', 'first name; together with --family')
    .option('--family <name>', 'last name; without regard to case and accents')
    .option('--born <date>', '1984-04-12')
    .option('--past', 'also by versions that were edited since')
    .addHelpText(
      'after',
      '\nWhat stands on a command line is in the history of your shell, and others on this machine can see it:\nlive people are searched for by --file.',
    );
  return addPageOptions(command).action(async (options: SearchOptions, itself: Command) => {
    const { limit, cursor } = options;
    const criteria =
      options.file === undefined
        ? criteriaFromFlags(options)
        : await readInputBody<SearchUsersParams>(options.file, surroundings);
    const page = { limit, ...(cursor === undefined ? {} : { cursor }) };
    await tell(
      itself,
      surroundings,
      (client) => client.users.search({ ...criteria, ...page }).page(),
      (found) => usersInWords(found, 'Nobody.'),
    );
  });
}

function criteriaFromFlags(options: SearchOptions): SearchUsersParams {
  const { nationalId, email, phone, given, family, born, past } = options;
  if ((given === undefined) !== (family === undefined)) throw usage('Give --given and --family together.');
  const criteria = {
    ...(nationalId === undefined ? {} : { nationalId }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(given === undefined || family === undefined ? {} : { name: { given, family } }),
    ...(born === undefined ? {} : { birthDate: born }),
  };
  if (Object.keys(criteria).length === 0) throw usage('Give what to search by, or --file.');
  return { ...criteria, ...(past ? { includePast: true } : {}) };
}
