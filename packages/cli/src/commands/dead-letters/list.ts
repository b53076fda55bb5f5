import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = { consumer?: string; state?: 'failed' | 'waiting'; limit: number; cursor?: string };

const columns: readonly Column[] = [
  { title: 'CONSUMER' },
  { title: 'EVENT' },
  { title: 'TYPE' },
  { title: 'STATE' },
  { title: 'ATTEMPTS', align: 'right' },
  { title: 'OF' },
  { title: 'SINCE' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List dead letters, newest event first')
    .option('--consumer <name>', 'only those of this consumer')
    .addOption(
      new Option('--state <state>', 'failed, or waiting behind a failed one').choices(['failed', 'waiting']),
    )
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (listOptions: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.admin.deadLetters.list(listOptions).page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No dead letters.']);
        return;
      }
      const rows = page.data.map((letter) => [
        letter.consumer,
        letter.id,
        letter.eventType,
        letter.state,
        String(letter.attempts),
        `${letter.aggregateId} version ${letter.aggregateVersion}`,
        letter.createdAt,
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      const palette = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}
