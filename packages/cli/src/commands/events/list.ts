import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { moment, wholeNumber } from '../option-parsers.ts';

type ListOptions = {
  type?: string;
  application?: string;
  since?: string;
  until?: string;
  limit: number;
  cursor?: string;
};

const columns: readonly Column[] = [
  { title: 'EVENT' },
  { title: 'TYPE' },
  { title: 'STATUS' },
  { title: 'OF' },
  { title: 'HAPPENED' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List events, newest first')
    .option('--type <type>', 'only this type, or a kind such as "application.*"')
    .option('--application <id>', 'only those of this application')
    .option('--since <time>', 'only what happened then or later: 24h, 7d, or 2026-11-22T09:30:00Z', moment)
    .option('--until <time>', 'only what happened before', moment)
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async ({ application, ...query }: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.events
        .list({ ...query, ...(application === undefined ? {} : { applicationId: application }) })
        .page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No events.']);
        return;
      }
      const rows = page.data.map(({ id, type, data, createdAt }) => [
        id,
        type,
        data.status,
        data.aggregateId,
        createdAt,
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      const palette = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}
