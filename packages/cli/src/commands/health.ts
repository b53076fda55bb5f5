import { Command } from 'commander';
import { CliFailure } from '../cli-failure.ts';
import { findConnection } from '../connection/connection.ts';
import { type HealthReport, readHealth } from '../connection/health.ts';
import { globalOptionsOf } from '../global-options.ts';
import { type Palette, paletteFor, statusCell } from '../output/palette.ts';
import { printJson, printLines } from '../output/print.ts';
import { printable, renderTable, showCell } from '../output/table.ts';
import type { Surroundings } from '../surroundings.ts';

export function healthCommand(surroundings: Surroundings): Command {
  return new Command('health')
    .description('How the server is. Exit code 1 where it is unhealthy, 5 where it does not answer')
    .action(async (_options: unknown, command: Command) => {
      const options = globalOptionsOf(command, surroundings);
      const { baseUrl } = await findConnection(options, surroundings.env);
      const report = await readHealth(baseUrl, { timeoutMs: 10_000 });
      if (options.json) printJson(surroundings.out, report);
      else printLines(surroundings.out, inWords(baseUrl, report, paletteFor(surroundings)));
      if (report.status === 'unhealthy')
        throw new CliFailure(`The control plane at ${baseUrl} is unhealthy.`);
    });
}

function inWords(baseUrl: string, report: HealthReport, palette: Palette): string[] {
  const checks = Object.entries(report.checks);
  const rows = checks.map(([name, { status, observedValue, observedUnit, output }]) => [
    name,
    statusCell(palette, status),
    [observedValue, observedUnit].filter((part) => part !== undefined).join(' '),
    output ?? '',
  ]);
  const columns = [{ title: 'CHECK' }, { title: 'STATUS' }, { title: 'OBSERVED' }, { title: '' }];
  const status = showCell(statusCell(palette, report.status));
  return [
    `${baseUrl} is ${status}, version ${printable(report.version)}, up ${report.uptime} s`,
    ...(rows.length > 0 ? renderTable(columns, rows) : []),
  ];
}
