import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderPairs, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

const columns: readonly Column[] = [
  { title: 'ATTEMPT', align: 'right' },
  { title: 'AT' },
  { title: 'MS', align: 'right' },
  { title: 'STATUS' },
  { title: 'ERROR' },
  { title: 'ANSWER' },
];

const shownCharacters = 60;

export function showCommand(surroundings: Surroundings): Command {
  return new Command('show')
    .description('Show a delivery with what came of each attempt')
    .argument('<delivery>', 'its id, dlv_...')
    .action(async (id: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const delivery = await client.deliveries.get(id);
      if (options.json) {
        printJson(surroundings.out, delivery);
        return;
      }
      const rows = delivery.attempts.map((attempt) => [
        String(attempt.attempt),
        attempt.at,
        String(attempt.latencyMs),
        String(attempt.statusCode ?? ''),
        attempt.errorClass ?? '',
        (attempt.responseExcerpt ?? '').slice(0, shownCharacters),
      ]);
      printLines(surroundings.out, [
        ...renderPairs([
          ['Delivery', delivery.id],
          ['Status', delivery.status],
          ['Event', `${delivery.type} ${delivery.eventId}`],
          ['Endpoint', delivery.endpointId],
          ['Next attempt', delivery.nextAttemptAt ?? undefined],
        ]),
        ...(rows.length > 0 ? ['', ...renderTable(columns, rows)] : []),
      ]);
    });
}
