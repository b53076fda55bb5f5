import type { ListProductsParams } from '@creditplane/sdk';
import { Command } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { amountsInWords, policyInWords } from '../../output/product.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = { creditor?: string; status?: string; limit: number; cursor?: string };

const columns: readonly Column[] = [
  { title: 'PRODUCT' },
  { title: 'VERSION', align: 'right' },
  { title: 'STATUS' },
  { title: 'NAME' },
  { title: 'AMOUNTS' },
  { title: 'MONTHS' },
  { title: 'POLICY' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List products, newest first')
    .option('--creditor <id>', 'only those of this creditor, crd_...')
    .option('--status <status>', 'only active, or only retired ones')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (listOptions: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.credit.products.list(parametersOf(listOptions)).page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No products.']);
        return;
      }
      const rows = page.data.map((product) => [
        product.id,
        String(product.version),
        product.status,
        product.name,
        amountsInWords(product),
        product.termsMonths.join(' '),
        policyInWords(product),
      ]);
      printLines(surroundings.out, renderTable(columns, rows));
      const { dim } = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [dim(`More: --cursor ${page.nextCursor}`)]);
    });
}

function parametersOf({ creditor, status, limit, cursor }: ListOptions): ListProductsParams {
  return {
    limit,
    ...(creditor === undefined ? {} : { creditorId: creditor }),
    // The server knows the states and says which there are.
    ...(status === undefined ? {} : { status: status as NonNullable<ListProductsParams['status']> }),
    ...(cursor === undefined ? {} : { cursor }),
  };
}
