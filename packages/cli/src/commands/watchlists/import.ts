import type { WatchlistImport } from '@creditplane/sdk';
import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { readLocalList } from '../screening/local-lists.ts';
import { tell } from '../telling.ts';

export function importCommand(surroundings: Surroundings): Command {
  return new Command('import')
    .description(
      'Bring in a version of a list from a file; what is new is screened against live applications',
    )
    .argument('<list>', 'its name: ofac-sdn, un, fraud, ...')
    .argument(
      '<file>',
      'the file as published: sdn.csv (alt.csv and add.csv beside it), sdn.xml, own.json, ...',
    )
    .action((list: string, file: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        async (client) => {
          const { format, texts } = await readLocalList(file);
          return client.compliance.watchlists.import(list, { format, ...definedOf(texts) });
        },
        importInWords,
      ),
    );
}

type Texts = { main: string; aliases?: string | undefined; addresses?: string | undefined };

/** Addresses are never screened, so they need not travel. */
function definedOf({ main, aliases }: Texts): { main: string; aliases?: string } {
  return { main, ...(aliases === undefined ? {} : { aliases }) };
}

export function importInWords({ version, changed, mistakes }: WatchlistImport): string[] {
  const { list, sequence, entries, names, touched, removed } = version;
  return [
    changed
      ? `${list} version ${sequence}: ${entries} entries, ${names} names; ${touched} new or changed, ${removed} removed.`
      : `${list} says what version ${sequence} said.`,
    ...mistakes.map(
      ({ line, message }) => `  left out${line === undefined ? '' : `, line ${line}`}: ${message}`,
    ),
  ];
}
