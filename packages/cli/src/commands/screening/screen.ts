import type { ScreeningQuery } from '@creditplane/screening';
import { Command, InvalidArgumentError } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { comparePairs } from './compare-pairs.ts';
import { screenOneByServer } from './screen-by-server.ts';
import { screenFileLocally, screenOneLocally } from './screen-locally.ts';

type ScreenOptions = {
  compare?: string;
  file?: string;
  list?: string[];
  out?: string;
  threshold?: number;
  limit: number;
  dob?: string;
  country?: string;
  type?: string;
};

const epilog = `
Lists are files or folders in any format that is read (OFAC, UN, EU and UK lists as published, an own list as CSV or
JSON); of sdn.csv, alt.csv and add.csv the first is named, the others are found beside it.

  creditplane screen "Viktor Sandovar" --list lists/ --dob 1968-03-14
  creditplane screen --file names.csv --list lists/sdn.csv --out hits.csv
  creditplane screen --compare pairs.csv
`;

/** `screen`: names against sanctions lists, or pairs of names against each other. */
export function screenCommand(surroundings: Surroundings): Command {
  return new Command('screen')
    .description('Screen names against lists in files or those of the control plane; compare pairs of names')
    .argument('[name]', 'the name to screen')
    .option(
      '--list <path>',
      'a list, or a folder of lists; may be repeated. Without it the control plane is asked',
      collect,
    )
    .option('--dob <date>', 'its birth date: YYYY-MM-DD, or a part of it', birthDate)
    .option('--country <codes>', 'its countries, as ISO 3166 codes: US,MX')
    .option('--type <type>', 'what it names: person, company, vessel, aircraft')
    .option(
      '--file <names.csv>',
      'screen each name of a file: columns name, and id, type, birth_date, country; - reads stdin',
    )
    .option(
      '--compare <pairs.csv>',
      'compare pairs: columns schema, name1, name2; adds score and match; - reads stdin',
    )
    .option('--out <file>', 'write what was found to this file instead of stdout')
    .option('--threshold <score>', 'the score from which a name is a hit, 0 to 1', score)
    .option('--limit <number>', 'how many hits for a name', wholeNumber(1, 100), 10)
    .addHelpText('after', epilog)
    .action(async (name: string | undefined, options: ScreenOptions, command: Command) => {
      if (options.compare !== undefined) return comparePairs(options.compare, options, command, surroundings);
      const { list, file } = options;
      if (file !== undefined) {
        if (list === undefined) command.error('error: --file needs --list', { exitCode: 2 });
        return screenFileLocally(file, { ...options, list }, command, surroundings);
      }
      if (name === undefined) command.error('error: a name, --file or --compare is needed', { exitCode: 2 });
      const query = await queryOf(name, options);
      return list === undefined
        ? screenOneByServer(query, options, command, surroundings)
        : screenOneLocally(query, { ...options, list }, command, surroundings);
    });
}

async function queryOf(name: string, { dob, country, type }: ScreenOptions): Promise<ScreeningQuery> {
  const { kindOf } = await import('@creditplane/screening');
  return {
    name,
    ...(type === undefined ? {} : { kind: kindOf(type) }),
    ...(dob === undefined ? {} : { birthDate: dob }),
    ...(country === undefined ? {} : { countries: country.split(',').map((code) => code.trim()) }),
  };
}

function collect(path: string, before: string[] = []): string[] {
  return [...before, path];
}

function birthDate(text: string): string {
  if (/^\d{4}(-\d\d(-\d\d)?)?$/.test(text)) return text;
  throw new InvalidArgumentError('It must read YYYY-MM-DD, YYYY-MM or YYYY.');
}

function score(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError('It must be a number from 0 to 1.');
}
