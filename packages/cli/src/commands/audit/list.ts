import type { AuditEntry, ListAuditEntriesParams } from '@creditplane/sdk';
import { Command, Option } from 'commander';
import { openSession } from '../../connection/client.ts';
import { paletteFor } from '../../output/palette.ts';
import { printJson, printLines } from '../../output/print.ts';
import { type Column, renderTable } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';
import { wholeNumber } from '../option-parsers.ts';

type ListOptions = NonNullable<ListAuditEntriesParams>;

const columns: readonly Column[] = [
  { title: 'ENTRY', align: 'right' },
  { title: 'AT' },
  { title: 'ACTOR' },
  { title: 'KIND' },
  { title: 'ACTION' },
  { title: 'RESOURCE' },
  { title: 'OUTCOME' },
  { title: 'FROM' },
  { title: 'READ' },
];

export function listCommand(surroundings: Surroundings): Command {
  return new Command('list')
    .description('List audit entries, newest first; filters are combined')
    .option('--actor <id>', 'only what this key or member did, or `system`')
    .option('--action <name>', 'an operation (users.reveal) or an event type (UserCreated)')
    .addOption(
      new Option('--kind <kind>', 'events, calls that change, or reads of personal fields').choices([
        'event',
        'command',
        'read',
      ]),
    )
    .option('--resource-type <type>', 'only on resources of this type, user for example')
    .option('--resource-id <id>', 'only on this resource')
    .option('--from <time>', 'at or after, 2026-11-22T00:00:00Z for example')
    .option('--to <time>', 'before')
    .option('--limit <number>', 'how many, 1 to 100', wholeNumber(1, 100), 20)
    .option('--cursor <cursor>', 'go on from `nextCursor` of the page before')
    .action(async (listOptions: ListOptions, command: Command) => {
      const { client, options } = await openSession(command, surroundings);
      const page = await client.admin.audit.list(listOptions).page();
      if (options.json) {
        printJson(surroundings.out, page);
        return;
      }
      if (page.data.length === 0) {
        printLines(surroundings.out, ['No entries.']);
        return;
      }
      printLines(surroundings.out, renderTable(columns, page.data.map(rowOf)));
      const palette = paletteFor(surroundings);
      if (page.hasMore) printLines(surroundings.out, [palette.dim(`More: --cursor ${page.nextCursor}`)]);
    });
}

function rowOf({ sequence, createdAt, actor, kind, action, resource, access }: AuditEntry): string[] {
  return [
    String(sequence),
    createdAt,
    actor,
    kind,
    action,
    `${resource.type} ${resource.id}`.trim(),
    access?.outcome ?? '',
    access ? [access.address ?? '?', access.agent].join(' ') : '',
    [access?.fields?.join(' '), access?.reason && `(${access.reason})`].filter(Boolean).join(' '),
  ];
}
