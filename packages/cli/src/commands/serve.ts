import type { RunningServer } from '@creditplane/control-plane';
import { Command, Option } from 'commander';
import { commandName } from '../command-name.ts';
import { noteUrl } from '../connection/profile.ts';
import { globalOptionsOf } from '../global-options.ts';
import { formatMs } from '../output/duration.ts';
import { maskKey } from '../output/mask-key.ts';
import { type Palette, paletteFor } from '../output/palette.ts';
import { printJsonLine, printLines } from '../output/print.ts';
import type { Surroundings } from '../surroundings.ts';
import { wholeNumber } from './option-parsers.ts';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

type ServeOptions = {
  port?: number;
  host?: string;
  database?: string;
  target?: string;
  logLevel?: (typeof logLevels)[number];
};

export function serveCommand(surroundings: Surroundings): Command {
  return new Command('serve')
    .description('Run a control plane until Ctrl-C; the first run makes a test tenant with keys')
    .option('--port <port>', '0 takes a free one (CREDITPLANE_PORT, 4400)', wholeNumber(0, 65_535))
    .option('--host <host>', 'address to listen on (CREDITPLANE_HOST, 127.0.0.1)')
    .option('--database <url>', 'PostgreSQL instead of the embedded database (DATABASE_URL, safer than here)')
    .option(
      '--target <names>',
      'run a part, beside other processes on one PostgreSQL: api, risk,compliance, ... (CREDITPLANE_TARGETS, all)',
    )
    .addHelpText('after', '\nANALYTICS_DATABASE_URL gives the figures a PostgreSQL of their own.')
    .addOption(new Option('--log-level <level>', 'CREDITPLANE_LOG_LEVEL, warn').choices(logLevels))
    .action(async ({ database, target, ...chosen }: ServeOptions, command: Command) => {
      const { dataDir, json } = globalOptionsOf(command, surroundings);
      // Heard from the first moment, so that Ctrl-C while it starts stops it too.
      const stopSignal = surroundings.stopSignal();
      const { parseTargets, startServer } = await import('@creditplane/control-plane');
      const server = await startServer({
        ...onlyServing(chosen),
        dataDir,
        ...(database ? { databaseUrl: database } : {}),
        ...(target === undefined ? {} : { targets: parseTargets(target) }),
      });
      try {
        if (server.http && server.secretKey !== undefined) await noteUrl(dataDir, server.url);
        if (json) printJsonLine(surroundings.out, readyForPrograms(server));
        else printLines(surroundings.out, readyForPeople(server, surroundings, paletteFor(surroundings)));
        await stopSignal;
      } finally {
        await server.stop();
      }
      if (!json) printLines(surroundings.out, ['Stopped.']);
    });
}

/** What was given and is the server's; the rest of the options is the command line's own. */
function onlyServing({ port, host, logLevel }: Omit<ServeOptions, 'database' | 'target'>) {
  return {
    ...(port === undefined ? {} : { port }),
    ...(host === undefined ? {} : { host }),
    ...(logLevel === undefined ? {} : { logLevel }),
  };
}

function readyForPrograms(server: RunningServer) {
  const { url, secretKey, publishableKey, dataDir, database, targets, bootMs } = server;
  return {
    url,
    secretKey: secretKey ?? null,
    publishableKey: publishableKey ?? null,
    dataDir,
    database,
    targets,
    bootMs,
  };
}

function readyForPeople(server: RunningServer, { env }: Surroundings, palette: Palette): string[] {
  const database = server.database === 'pglite' ? 'PGlite' : 'PostgreSQL';
  const ready = `${palette.bold(`Creditplane ready in ${formatMs(server.bootMs)}`)}  ${database}`;
  if (!server.http) {
    return [
      `${ready}  ${server.targets.join(', ')}`,
      `Health  ${server.url}/health    metrics /metrics`,
      'No API here: a process of the target api, or all, has it.',
    ];
  }
  const key = server.secretKey
    ? `${maskKey(server.secretKey)}  (profile "local", 0600)`
    : 'none here: another process made the tenant. Set CREDITPLANE_API_KEY.';
  return [
    `${ready}  test mode`,
    `API   ${server.url}/api/v1    docs /docs`,
    `Key   ${key}`,
    `Next  ${commandName(env)} try counteroffer`,
  ];
}
