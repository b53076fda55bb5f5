import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor, statusCell } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

const columns: readonly Column[] = [
  { title: 'NO', align: 'right' },
  { title: 'OUTCOME' },
  { title: 'REASONS' },
  { title: 'BY' },
  { title: 'AT' },
  { title: 'DECISION' },
];

export function decisionsCommand(surroundings: Surroundings): Command {
  return new Command('decisions')
    .description('Every decision of an application, oldest first; the last one counts')
    .argument('<application>', 'its id, app_...')
    .action(async (applicationId: string, _options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const decisions = await client.applications.decisions(applicationId);
      if (options.json) {
        printJson(surroundings.out, decisions);
        return;
      }
      if (decisions.data.length === 0) {
        printLines(surroundings.out, ['No decision yet.']);
        return;
      }
      const palette = paletteFor(surroundings);
      const rows = decisions.data.map(({ id, sequence, outcome, reasons, decidedBy, createdAt }) => [
        String(sequence),
        statusCell(palette, outcome),
        reasons.map(({ code }) => code).join(' '),
        decidedBy,
        createdAt,
        id,
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
    });
}
