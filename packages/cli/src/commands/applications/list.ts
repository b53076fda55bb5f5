import type { ListApplicationsParams } from '@creditplane/sdk';
import { Command, InvalidArgumentError } from 'commander';
import { openSession } from '../../connection/client.ts';
import { formatMoney } from '../../output/money.ts';
import { paletteFor, statusCell } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = {
  status?: string;
  product?: string;
  user?: string;
  externalId?: string;
  after?: string;
  before?: string;
  limit: number;
  cursor?: string;
};

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
    .option('--status <status>', 'only those in this state, or in one of several: approved,accepted')
    .option('--product <id>', 'only those for this product, prd_...')
    .option('--user <id>', 'only those of this person, as applicant or co-applicant, usr_...')
    .option('--external-id <id>', 'only the one with your own key')
    .option(
      '--after <time>',
      'only those created at this time or after it: 2026-11-22, 2026-11-22T09:30:00Z',
      time,
    )
    .option('--before <time>', 'only those created before this time', time)
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

function parametersOf(chosen: ListOptions): ListApplicationsParams {
  const { status, product, user, externalId, after, before, limit, cursor } = chosen;
  return {
    limit,
    // The server knows the states and says which there are; a list here would only grow old.
    ...(status === undefined
      ? {}
      : { status: status.split(',') as NonNullable<ListApplicationsParams['status']> }),
    ...(product === undefined ? {} : { productId: product }),
    ...(user === undefined ? {} : { userId: user }),
    ...(after === undefined ? {} : { createdAfter: after }),
    ...(before === undefined ? {} : { createdBefore: before }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

/** A day, which begins at midnight UTC, or a time; as the API takes it. */
function time(text: string): string {
  const at = new Date(text);
  if (/^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(at.getTime())) return at.toISOString();
  throw new InvalidArgumentError('It must be a day or a time: 2026-11-22 or 2026-11-22T09:30:00Z.');
}
