import type { Creditplane } from '@creditplane/sdk';
import { Command } from 'commander';
import { CliFailure } from '../../cli-failure.ts';
import { exitCodes } from '../../exit-codes.ts';
import { readInputFile } from '../../input-file.ts';
import type { Surroundings } from '../../surroundings.ts';
import { tell } from '../telling.ts';
import { importInWords } from './import.ts';

/** Where lists are published that anybody may fetch. The European Union's needs a token of one's own in its address. */
const publishers: Readonly<Record<string, string>> = {
  'ofac-sdn': 'https://www.treasury.gov/ofac/downloads/sdn.xml',
  'ofac-consolidated': 'https://www.treasury.gov/ofac/downloads/consolidated/consolidated.xml',
  un: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
  uk: 'https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml',
};

const patienceMs = 120_000;

export function syncCommand(surroundings: Surroundings): Command {
  return new Command('sync')
    .description('Fetch a list from its publisher; where that fails the version before stays in force')
    .argument('<list>', `its name; known without an address: ${Object.keys(publishers).join(', ')}`)
    .option('--from <url-or-file>', 'where to fetch it')
    .action((list: string, { from }: { from?: string }, command: Command) =>
      tell(command, surroundings, (client) => sync(client, list, from, surroundings), importInWords),
    );
}

async function sync(client: Creditplane, list: string, from: string | undefined, surroundings: Surroundings) {
  const source = from ?? publishers[list];
  if (source === undefined)
    throw new CliFailure(`${list} has no known publisher: give --from.`, { exitCode: exitCodes.usage });
  try {
    const main = /^https?:/.test(source)
      ? await fetchText(source)
      : await readInputFile(source, surroundings);
    const { listFormatOf } = await import('@creditplane/screening');
    const format = listFormatOf(main);
    if (!format) throw new CliFailure('what came is no list of a known format.');
    return await client.compliance.watchlists.import(list, { format, main });
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'it could not be read';
    await client.compliance.watchlists.reportFailure(list, { reason: reason.slice(0, 300) });
    const age = await ageOf(client, list);
    throw new CliFailure(`${list} was not brought up to date: ${reason} ${age}`);
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(patienceMs) }).catch((error: unknown) => {
    throw new CliFailure(
      `the publisher could not be reached (${error instanceof Error ? error.name : 'unknown'}).`,
    );
  });
  if (!response.ok) throw new CliFailure(`the publisher answered ${response.status}.`);
  return response.text();
}

async function ageOf(client: Creditplane, list: string): Promise<string> {
  const { data } = await client.compliance.watchlists.list().page();
  const kept = data.find(({ id }) => id === list);
  return kept
    ? `Version ${kept.version}, ${kept.ageDays} days old, stays in force.`
    : 'There is no version of it.';
}
