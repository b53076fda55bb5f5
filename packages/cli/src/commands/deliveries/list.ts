import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { moment, wholeNumber } from '../option-parsers.ts';

type ListOptions = {
  endpoint?: string;
  event?: string;
  application?: string;
  type?: string;
  status?: 'pending' | 'delivered' | 'failed';
  since?: string;
  until?: string;
  limit: number;
  cursor?: string;
};

const columns: readonly Column[] = [
  { title: 'DELIVERY' },
  { title: 'STATUS' },
  { title: 'TYPE' },
  { title: 'ATTEMPTS', align: 'right' },
  { title: 'NEXT' },
  { title: 'ENDPOINT' },
  { title: 'CREATED' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List deliveries, newest first')
    .option('--endpoint <id>', 'only those to this endpoint')
    .option('--event <id>', 'only those of this event')
    .option('--application <id>', 'only those of this application')
    .option('--type <type>', 'only those of this type')
    .addOption(
      new Option('--status <status>', 'failed are dead letters').choices(['pending', 'delivered', 'failed']),
    )
    .option('--since <time>', 'only those made then or later: 24h, 7d, or 2026-11-22T09:30:00Z', moment)
    .option('--until <time>', 'only those made before', moment)
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async ({ endpoint, event, application, ...query }: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.deliveries
        .list({
          ...query,
          ...(endpoint === undefined ? {} : { endpointId: endpoint }),
          ...(event === undefined ? {} : { eventId: event }),
          ...(application === undefined ? {} : { applicationId: application }),
        })
        .page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No deliveries.']);
        return;
      }
      const rows = page.data.map((delivery) => [
        delivery.id,
        delivery.status,
        delivery.type,
        String(delivery.attemptCount),
        delivery.nextAttemptAt ?? '',
        delivery.endpointId,
        delivery.createdAt,
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      const palette = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}
