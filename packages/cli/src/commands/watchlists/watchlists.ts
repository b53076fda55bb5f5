import { Command } from 'commander';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';
import { pageInWords, tell } from '../telling.ts';
import { importCommand } from './import.ts';
import { syncCommand } from './sync.ts';

/** The lists that a control plane screens against. */
export function watchlistsCommand(surroundings: Surroundings): Command {
  return new Command('watchlists')
    .description('Lists that are screened against: bring in, sync, list, compare versions')
    .addCommand(importCommand(surroundings))
    .addCommand(syncCommand(surroundings))
    .addCommand(listCommand(surroundings))
    .addCommand(versionsCommand(surroundings))
    .addCommand(diffCommand(surroundings));
}

function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List the watchlists with version, size and age')
    .action((_options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.compliance.watchlists.list().page(),
        (page) =>
          pageInWords(
            page,
            ['LIST', 'VERSION', 'ENTRIES', 'NAMES', 'AGE', 'STATE'],
            page.data.map(({ id, version, entries, names, ageDays, stale, failure }) => [
              id,
              version,
              String(entries),
              String(names),
              `${ageDays} d`,
              failure ? `failed: ${failure.reason}` : stale ? 'stale' : 'current',
            ]),
            'No watchlists.',
          ),
      ),
    );
}

function versionsCommand(surroundings: Surroundings): Command {
  return new Command('versions')
    .description('List the versions of a watchlist, newest first')
    .argument('<list>', 'its name')
    .action((list: string, _options: unknown, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.compliance.watchlists.versions(list).page(),
        (page) =>
          pageInWords(
            page,
            ['VERSION', 'LOADED', 'ENTRIES', 'NEW OR CHANGED', 'REMOVED', 'HASH'],
            page.data.map(({ sequence, createdAt, entries, touched, removed, contentHash }) => [
              String(sequence),
              createdAt,
              String(entries),
              String(touched),
              String(removed),
              contentHash.slice(0, 19),
            ]),
            'No versions.',
          ),
      ),
    );
}

function diffCommand(surroundings: Surroundings): Command {
  return new Command('diff')
    .description('What a version of a watchlist brought against the one before')
    .argument('<list>', 'its name')
    .option('--to <version>', 'default: the newest', wholeNumber(1, 1_000_000))
    .action((list: string, options: { to?: number }, command: Command) =>
      tell(
        command,
        surroundings,
        (client) => client.compliance.watchlists.diff(list, options),
        ({ from, to, added, changed, removed }) => [
          `${list} ${from ?? 0} -> ${to}: ${added.length} added, ${changed.length} changed, ${removed.length} removed`,
          ...added.map(({ entryId, name }) => `+ ${entryId}  ${name}`),
          ...changed.map(({ entryId, name }) => `~ ${entryId}  ${name}`),
          ...removed.map(({ entryId, name }) => `- ${entryId}  ${name}`),
        ],
      ),
    );
}
