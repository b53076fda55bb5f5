import type { Rebuilt } from '@creditplane/control-plane';
import { Command } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { globalOptionsOf } from '../global-options.ts';
import { printLines } from '../output/print.ts';
import { createProgressBar } from '../output/progress-bar.ts';
import { type Column, renderTable } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';
import { onDatabase, operations, placeOf, told } from './database.ts';

/** The tables that the event log tells: compared with it, and made anew from it. */
export function projectionsCommand(surroundings: Surroundings): Command {
  return new Command('projections')
    .description('Compare the tables that the event log tells with it, or make them anew from it')
    .addCommand(
      onDatabase(
        new Command('rebuild')
          .description(
            'Make them anew, beside running servers on PostgreSQL; nothing that happens meanwhile is lost',
          )
          .argument('[names...]', 'which projections (default: all)'),
      ).action((names: string[], _options: unknown, command: Command) =>
        rebuild(command, surroundings, { names, verifyOnly: false }),
      ),
    )
    .addCommand(
      onDatabase(
        new Command('verify')
          .description('Only say how far they are from it. Exit code 1 where they differ')
          .argument('[names...]', 'which projections (default: all)'),
      ).action((names: string[], _options: unknown, command: Command) =>
        rebuild(command, surroundings, { names, verifyOnly: true }),
      ),
    );
}

/** `analytics rebuild`: the figures alone. */
export function rebuildAnalyticsCommand(surroundings: Surroundings): Command {
  return onDatabase(
    new Command('rebuild').description(
      'Make the figures anew from the event log, in the database itself; the same as `projections rebuild analytics`',
    ),
  ).action((_options: unknown, command: Command) =>
    rebuild(command, surroundings, { names: ['analytics'], verifyOnly: false }),
  );
}

async function rebuild(
  command: Command,
  surroundings: Surroundings,
  { names, verifyOnly }: { names: string[]; verifyOnly: boolean },
): Promise<void> {
  const { rebuildProjections } = await operations();
  const place = placeOf(command, surroundings);
  const { json } = globalOptionsOf(command, surroundings);
  const bar = createProgressBar(surroundings.err);
  let differing: Rebuilt[] = [];
  const operate = async (): Promise<Rebuilt[]> => {
    try {
      const rebuilt = await rebuildProjections(place, names, {
        verifyOnly,
        onProgress: ({ projection, done, total }) => bar.show(projection, done, total),
      });
      differing = rebuilt.filter(differs);
      return rebuilt;
    } finally {
      bar.end();
    }
  };
  await told(command, surroundings, operate, tableOf);
  if (verifyOnly && differing.length > 0) {
    throw new CliFailure(
      `Not as the event log tells: ${differing.map(({ projection }) => projection).join(', ')}.`,
    );
  }
  if (!json) printLines(surroundings.out, afterwards(differing, verifyOnly));
}

function differs({ changed, added, removed, lost, unexplained }: Rebuilt): boolean {
  return changed + added + removed + lost + unexplained > 0;
}

const columns: readonly Column[] = [
  { title: 'PROJECTION' },
  ...['READ', 'CHANGED', 'ADDED', 'REMOVED', 'LOST', 'UNEXPLAINED'].map(
    (title): Column => ({ title, align: 'right' }),
  ),
];

function tableOf(rebuilt: readonly Rebuilt[]): string[] {
  return renderTable(
    columns,
    rebuilt.map((one) => [
      one.projection,
      ...[one.read, one.changed, one.added, one.removed, one.lost, one.unexplained].map(String),
    ]),
  );
}

function afterwards(differing: readonly Rebuilt[], verifyOnly: boolean): string[] {
  if (differing.length === 0)
    return [verifyOnly ? 'All as the event log tells.' : 'All stood as the event log tells.'];
  const lost = differing.some((one) => one.lost > 0);
  const unexplained = differing.some((one) => one.unexplained > 0);
  return [
    ...(lost ? ['Lost: rows that hold what no event may hold; only a backup has them.'] : []),
    ...(unexplained ? ['Unexplained: rows of which the log knows nothing; they were left as they are.'] : []),
  ];
}
