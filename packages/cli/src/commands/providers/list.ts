import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { formatMoney } from '../../output/money.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { circuitCell } from './health-cell.ts';

const columns: readonly Column[] = [
  { title: 'PROVIDER' },
  { title: 'KIND' },
  { title: 'RANK', align: 'right' },
  { title: 'CIRCUIT' },
  { title: 'AN ANSWER', align: 'right' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List the providers of this mode, in the order in which those of a kind are asked')
    .action(async (_options: unknown, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.providers.list().page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No providers in this mode: whatever needs one is referred.']);
        return;
      }
      const palette = paletteFor(surroundings);
      const rows = page.data.map((provider) => [
        provider.name,
        provider.kind,
        String(provider.rank),
        circuitCell(provider, palette),
        formatMoney(provider.costMinor, provider.costCurrency),
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
    });
}
