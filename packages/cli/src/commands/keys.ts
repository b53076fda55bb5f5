import type { KeyUse, Rotated } from '@creditplane/control-plane';
import { Command } from 'commander';
import { renderTable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { onDatabase, operations, placeOf, told } from './database.ts';

/** The master keys of a control plane: what hangs on each, and how they are exchanged. */
export function keysCommand(surroundings: Surroundings): Command {
  const command = new Command('keys').description(
    'Show and rotate the master keys in keys.json (keys of callers: creditplane api-keys)',
  );
  for (const child of [status, rotate, retire]) command.addCommand(child(surroundings));
  return command;
}

const status = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('status').description('Which master keys there are, and how many values each has sealed'),
  ).action(async (_options: unknown, command: Command) => {
    const { keyUses } = await operations();
    await told(command, surroundings, () => keyUses(placeOf(command, surroundings)), usesInWords);
  });

const rotate = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('rotate')
      .description(
        'Add a new master key and bring everything sealed under it, while servers on PostgreSQL run',
      )
      .option('--retire', 'remove the old ones afterwards; backups of before then need the old keys.json'),
  ).action(async ({ retire = false }: { retire?: boolean }, command: Command) => {
    const { rotateKeys } = await operations();
    const place = placeOf(command, surroundings);
    await told(command, surroundings, () => rotateKeys(place, { retire }), rotatedInWords);
  });

const retire = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('retire').description(
      'Remove the old master keys that nothing in the database needs any more',
    ),
  ).action(async (_options: unknown, command: Command) => {
    const { retireKeys } = await operations();
    await told(command, surroundings, () => retireKeys(placeOf(command, surroundings)), rotatedInWords);
  });

function usesInWords(uses: readonly KeyUse[]): string[] {
  const rows = uses.map(({ keyId, current, values }) => [keyId, current ? 'current' : 'old', String(values)]);
  return renderTable([{ title: 'KEY' }, { title: '' }, { title: 'SEALED VALUES', align: 'right' }], rows);
}

function rotatedInWords({ resealed, keys, retired }: Rotated): string[] {
  const rows = resealed.map((column) => [
    `${column.table}.${column.column}`,
    String(column.resealed),
    String(column.unreadable),
  ]);
  const columns = [
    { title: 'COLUMN' },
    { title: 'SEALED ANEW', align: 'right' },
    { title: 'UNREADABLE', align: 'right' },
  ] as const;
  const waiting = keys.filter(({ current }) => !current);
  return [
    ...(rows.length > 0 ? [...renderTable(columns, rows), ''] : []),
    ...usesInWords(keys),
    ...retired.map((keyId) => `retired  ${keyId}`),
    ...(waiting.length > 0
      ? [
          waiting.every(({ values }) => values === 0)
            ? 'The old keys are kept for backups. Remove them with: creditplane keys retire'
            : 'An old key stays while values need it.',
        ]
      : []),
  ];
}
