import type { Creditplane } from '@creditplane/sdk';
import type { Command } from 'commander';
import { openSession } from '../connection/client.ts';
import { printJson, printLines } from '../output/print.ts';
import { type Column, renderTable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';

/** Asks the server and prints the answer: JSON with `--json`, else in words. */
export async function tell<Answer>(
  command: Command,
  surroundings: Surroundings,
  ask: (client: Creditplane) => Promise<Answer>,
  inWords: (answer: Answer) => readonly string[],
): Promise<void> {
  const { client, options } = await openSession(command, surroundings);
  const answer = await ask(client);
  if (options.json) printJson(surroundings.out, answer);
  else printLines(surroundings.out, inWords(answer));
}

type Listed = { hasMore: boolean; nextCursor: string | null };

/** A table of one page with the way to the next, or a sentence where there is nothing. */
export function pageInWords(
  page: Listed,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
  nothing: string,
): string[] {
  if (rows.length === 0) return [nothing];
  const columns: Column[] = titles.map((title) => ({ title }));
  return [...renderTable(columns, rows), ...(page.hasMore ? [`More: --cursor ${page.nextCursor}`] : [])];
}
