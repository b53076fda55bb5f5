import type { BackedUp, DatabasePlace, DatabaseStatus, Migrated, Moved } from '@creditplane/control-plane';
import { Command } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';
import { globalOptionsOf } from '../global-options.ts';
import { printJson, printLines } from '../output/print.ts';
import { printable, renderPairs, renderTable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { formatBytes } from './database-size.ts';

/** The database of this folder or address: how it stands, and how it is kept and moved. */
export function databaseCommand(surroundings: Surroundings): Command {
  const command = new Command('database').description(
    'Migrate, inspect, back up, restore and move the database',
  );
  for (const child of [migrate, status, backup, restore, importing]) command.addCommand(child(surroundings));
  return command;
}

const migrate = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('migrate').description('Bring the schema up to date; safe beside running servers'),
  ).action(async (_options: unknown, command: Command) => {
    const { migrateDatabase } = await operations();
    await told(command, surroundings, () => migrateDatabase(placeOf(command, surroundings)), migratedInWords);
  });

const status = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('status').description('Migrations, epoch, sizes, events, and the consumer furthest behind'),
  ).action(async (_options: unknown, command: Command) => {
    const { databaseStatus } = await operations();
    await told(command, surroundings, () => databaseStatus(placeOf(command, surroundings)), statusInWords);
  });

const backup = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('backup')
      .description('Write the whole database, as of one moment, into a file for either kind of database')
      .argument('<file>', 'a new file; it holds the rows of every lender, and no keys'),
  ).action(async (file: string, _options: unknown, command: Command) => {
    const { backupDatabase } = await operations();
    const place = placeOf(command, surroundings);
    await told(
      command,
      surroundings,
      () => backupDatabase(place, file),
      (done) => backedUpInWords(done, place),
    );
  });

const restore = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('restore')
      .description('Fill an empty database from a backup file; it opens a new epoch')
      .argument('<file>', 'made by `database backup`'),
  ).action(async (file: string, _options: unknown, command: Command) => {
    const { restoreDatabase } = await operations();
    await told(
      command,
      surroundings,
      () => restoreDatabase(placeOf(command, surroundings), file),
      movedInWords,
    );
  });

const importing = (surroundings: Surroundings): Command =>
  onDatabase(
    new Command('import')
      .description('Move the embedded database of a folder to an empty PostgreSQL')
      .option('--from <folder>', 'data folder to take it from (default: --data-dir)'),
  ).action(async ({ from }: { from?: string }, command: Command) => {
    const { importDatabase } = await operations();
    const { dataDir, databaseUrl } = placeOf(command, surroundings);
    if (!databaseUrl) {
      throw new CliFailure('There is no PostgreSQL to import into.', {
        exitCode: exitCodes.usage,
        hint: 'Set DATABASE_URL, or give --database.',
      });
    }
    const source = { dataDir: from ?? dataDir };
    await told(command, surroundings, () => importDatabase(source, { databaseUrl }), movedInWords);
  });

/** Brought by those commands only that need it: it loads the whole server. */
export function operations() {
  return import('@creditplane/control-plane');
}

export function onDatabase(command: Command): Command {
  return command.option(
    '--database <url>',
    'PostgreSQL instead of the embedded database (DATABASE_URL, safer than here)',
  );
}

export function placeOf(command: Command, surroundings: Surroundings): DatabasePlace {
  const { dataDir } = globalOptionsOf(command, surroundings);
  const { database } = command.opts<{ database?: string }>();
  return {
    dataDir,
    databaseUrl: database ?? (surroundings.env['DATABASE_URL'] || undefined),
    // By the environment alone, as for `serve`.
    analyticsDatabaseUrl: surroundings.env['ANALYTICS_DATABASE_URL'] || undefined,
  };
}

/** Runs an operation and prints what came of it, for people or for programs. What it throws is told without a stack. */
export async function told<Result>(
  command: Command,
  surroundings: Surroundings,
  operate: () => Promise<Result>,
  inWords: (result: Result) => string[],
): Promise<void> {
  const { json } = globalOptionsOf(command, surroundings);
  const result = await operate().catch((error: unknown) => {
    throw toldFailure(error);
  });
  if (json) printJson(surroundings.out, result);
  else printLines(surroundings.out, inWords(result));
}

function toldFailure(error: unknown): CliFailure {
  const message = error instanceof Error ? error.message : String(error);
  const named = error instanceof Error ? error.name : '';
  const exitCode = named === 'NoDatabase' || named === 'NoProjection' ? exitCodes.notFound : exitCodes.failed;
  return new CliFailure(printable(message), { cause: error, exitCode });
}

function migratedInWords({ applied, appliedToFigures, epoch }: Migrated): string[] {
  const lines = [
    ...applied.map((id) => `applied  ${id}`),
    ...appliedToFigures.map((id) => `applied  ${id}  to the analytics database`),
  ];
  if (lines.length === 0) return [`Nothing was pending. Epoch ${epoch}.`];
  return [...lines, `${lines.length} applied. Epoch ${epoch}.`];
}

function statusInWords(status: DatabaseStatus): string[] {
  const { migrations, epoch, counts, oldestLag } = status;
  const pairs = renderPairs([
    [
      'Database',
      `${status.place}  ${status.kind === 'pglite' ? 'PGlite' : 'PostgreSQL'} ${status.serverVersion}`,
    ],
    ['System', status.systemIdentifier],
    ['Epoch', epoch ? `${epoch.epoch} (${epoch.reason}, ${epoch.openedAt})` : 'none yet'],
    ['Migrations', `${migrations.applied} applied, ${migrations.pending.length} pending`],
    ['Unknown', migrations.unknown.length > 0 ? migrations.unknown.join(', ') : undefined],
    ['Size', formatBytes(status.sizeBytes)],
    ['Events', `${counts.events} in ${counts.streams} streams, of ${counts.tenants} tenants`],
    ['Waiting', `${counts.jobs} jobs, ${counts.deadLetters} dead letters`],
    [
      'Behind',
      oldestLag
        ? `${oldestLag.consumer}: ${oldestLag.eventsBehind} events, ${oldestLag.secondsBehind.toFixed(1)} s`
        : 'no consumer has started yet',
    ],
  ]);
  const largest = status.tables
    .slice(0, 5)
    .map(({ name, rows, sizeBytes }) => [name, String(rows), formatBytes(sizeBytes)]);
  const columns = [
    { title: 'LARGEST TABLES' },
    { title: 'ROWS', align: 'right' },
    { title: 'SIZE', align: 'right' },
  ] as const;
  const warning =
    epoch && !epoch.ofThisSystem
      ? ['', 'The last epoch is of another database system: the next start opens a new one.']
      : [];
  return [
    ...pairs,
    ...migrations.pending.map((id) => `pending  ${id}`),
    '',
    ...renderTable(columns, largest),
    ...warning,
  ];
}

function backedUpInWords({ file, bytes, rows, takenAt }: BackedUp, { dataDir }: DatabasePlace): string[] {
  return [
    `${file}  ${formatBytes(bytes)}, ${rows} rows as of ${takenAt}`,
    `Keep ${dataDir}/keys.json with it, somewhere else: without those keys nothing encrypted in it can be read.`,
  ];
}

function movedInWords({ rows, tables, epoch, applied }: Moved): string[] {
  return [
    `${rows} rows in ${tables} tables, each counted and compared. Epoch ${epoch} is open.`,
    ...applied.map((id) => `applied  ${id}`),
    'Start the server with the same keys.json as before.',
  ];
}
