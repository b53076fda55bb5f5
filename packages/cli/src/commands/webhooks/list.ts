import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = { limit: number; cursor?: string };

const columns: readonly Column[] = [
  { title: 'ENDPOINT' },
  { title: 'STATUS' },
  { title: 'SCOPE' },
  { title: 'TYPES' },
  { title: 'URL' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List webhook endpoints, newest first')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (listOptions: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.webhookEndpoints.list(listOptions).page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No webhook endpoints.']);
        return;
      }
      const rows = page.data.map(({ id, status, disabledReason, scope, eventTypes, url }) => [
        id,
        disabledReason ? `${status} (${disabledReason})` : status,
        scope,
        eventTypes.length > 0 ? eventTypes.join(' ') : 'all',
        url,
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      const palette = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}
