import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import type { ListFormat, ListMistake, ListTexts, ReadList } from '@creditplane/screening';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';

/** Treasury's lists come in several files: which belong to which. */
const companions: Readonly<Record<string, { aliases: string; addresses: string }>> = {
  sdn: { aliases: 'alt', addresses: 'add' },
  cons_prim: { aliases: 'cons_alt', addresses: 'cons_add' },
};

const parts: ReadonlySet<string> = new Set(
  Object.values(companions).flatMap(({ aliases, addresses }) => [aliases, addresses]),
);

export type LocalList = { name: string; format: ListFormat; texts: ListTexts };

/** The lists in files and folders, whatever their formats; of several files that make one list, the first is named. */
export async function localLists(paths: readonly string[]): Promise<LocalList[]> {
  const files = (await Promise.all(paths.map(filesIn))).flat();
  return Promise.all(files.map(readLocalList));
}

/** Reads a list from a file, with the files beside it that belong to it. */
export async function readLocalList(file: string): Promise<LocalList> {
  const { listFormatOf } = await import('@creditplane/screening');
  const main = await readText(file);
  const format = listFormatOf(main);
  if (!format) throw new CliFailure(`${file} is no list of a known format.`, { exitCode: exitCodes.usage });
  const name = basename(file, extname(file));
  const beside = companions[name.toLowerCase()];
  const sibling = (part: string): Promise<string | undefined> =>
    readFile(join(dirname(file), `${part}${extname(file)}`), 'utf8').catch(() => undefined);
  const texts =
    format === 'ofac-csv' && beside
      ? { main, aliases: await sibling(beside.aliases), addresses: await sibling(beside.addresses) }
      : { main };
  return { name, format, texts };
}

/** Reads a list through, or fails by name where there is no entry in it. */
export async function entitiesOf({ name, format, texts }: LocalList): Promise<ReadList> {
  const { readList } = await import('@creditplane/screening');
  const read = readList(format, texts);
  if (read.entities.length === 0)
    throw new CliFailure(`${name} has no entry that can be read. ${inWords(read.mistakes)}`.trim());
  return read;
}

/** The first mistakes of a list, for whoever must mend it. */
function inWords(mistakes: readonly ListMistake[]): string {
  const some = mistakes
    .slice(0, 3)
    .map(({ line, message }) => (line === undefined ? message : `line ${line}: ${message}`));
  const more = mistakes.length > some.length ? ` and ${mistakes.length - some.length} more` : '';
  return some.join('; ') + more;
}

async function filesIn(path: string): Promise<string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${path} cannot be read (${error.code}).`, { exitCode: exitCodes.usage });
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => /\.(csv|xml|json)$/i.test(name)).sort();
  return names
    .filter((name) => !parts.has(basename(name, extname(name)).toLowerCase()))
    .map((name) => join(path, name));
}

function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new CliFailure(`${file} cannot be read (${error.code}).`, { exitCode: exitCodes.usage });
  });
}
