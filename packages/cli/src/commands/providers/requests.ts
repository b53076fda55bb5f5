import type { ListProviderRequestsParams, ProviderRequest } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { formatMoney } from '../../output/money.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Cell, type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type RequestsOptions = Omit<
  ListProviderRequestsParams,
  'createdFrom' | 'createdTo' | 'userId' | 'applicationId'
> & {
  application?: string;
  user?: string;
  from?: string;
  to?: string;
};

const columns: readonly Column[] = [
  { title: 'REQUEST' },
  { title: 'PROVIDER' },
  { title: 'PULL' },
  { title: 'OUTCOME' },
  { title: 'MS', align: 'right' },
  { title: 'COST', align: 'right' },
  { title: 'APPLICATION' },
  { title: 'AT' },
];

export function requestsCommand(surroundings: Surroundings): Command {
  return new Command('requests')
    .description('List what was asked of providers, the newest first: who, why, for how much; no answers')
    .option('--application <id>', 'only for this application')
    .option('--user <id>', 'only about this person')
    .option('--provider <name>', 'only of this provider')
    .addOption(new Option('--kind <kind>', 'only of this kind').choices(['bureau', 'bank_data', 'identity']))
    .addOption(
      new Option('--outcome <outcome>', 'only those that ended so').choices([
        'pending',
        'received',
        'unavailable',
      ]),
    )
    .option('--from <time>', 'from this moment on, ISO 8601')
    .option('--to <time>', 'before this moment, ISO 8601')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (chosen: RequestsOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const { application, user, from, to, ...rest } = chosen;
      const page = await client.providers.requests
        .list({
          ...rest,
          ...(application === undefined ? {} : { applicationId: application }),
          ...(user === undefined ? {} : { userId: user }),
          ...(from === undefined ? {} : { createdFrom: from }),
          ...(to === undefined ? {} : { createdTo: to }),
        })
        .page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No requests.']);
        return;
      }
      const palette = paletteFor(surroundings);
      printLines(surroundings.out, renderTable(columns, page.data.map(rowOf)));
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}

function rowOf(request: ProviderRequest): Cell[] {
  return [
    request.id,
    request.provider,
    request.pull,
    outcomeOf(request),
    request.latencyMs === null ? '-' : String(request.latencyMs),
    formatMoney(request.costMinor, request.costCurrency),
    request.applicationId,
    request.createdAt,
  ];
}

function outcomeOf({ outcome, reason, lateAt }: ProviderRequest): string {
  return [outcome, reason, lateAt === null ? null : 'late answer'].filter((part) => part !== null).join(', ');
}
