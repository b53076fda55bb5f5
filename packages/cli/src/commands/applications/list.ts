import type { ListApplicationsParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { formatMoney } from '../../output/money.ts';
import { paletteFor, statusCell } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = { status?: string; externalId?: string; limit: number; cursor?: string };

const columns: readonly Column[] = [
  { title: 'APPLICATION' },
  { title: 'STATUS' },
  { title: 'ASKED', align: 'right' },
  { title: 'MONTHS', align: 'right' },
  { title: 'REASONS' },
  { title: 'CREATED' },
  { title: 'EXTERNAL ID' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List applications, newest first')
    .option('--status <status>', 'only those in this state, approved for example')
    .option('--external-id <id>', 'only the one with your own key')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (listOptions: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.applications.list(parametersOf(listOptions)).page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      const palette = paletteFor(surroundings);
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No applications.']);
        return;
      }
      const rows = page.data.map((application) => [
        application.id,
        statusCell(palette, application.status),
        formatMoney(application.requestedAmount, application.currency),
        String(application.requestedTermMonths),
        (application.decision?.reasons ?? []).map(({ code }) => code).join(' '),
        application.createdAt,
        application.externalId ?? '',
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}

function parametersOf({ status, externalId, limit, cursor }: ListOptions): ListApplicationsParams {
  return {
    limit,
    // The server knows the states and says which there are; a list here would only grow old.
    ...(status === undefined ? {} : { status: status as NonNullable<ListApplicationsParams['status']> }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
