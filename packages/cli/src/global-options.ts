import type { Command } from 'commander';
import type { ConnectionOptions } from './connection/connection.ts';
import type { Surroundings } from './surroundings.ts';

/** Options that stand before or after every command. */
export type GlobalOptions = ConnectionOptions & { json: boolean; verbose: boolean };

const defaultDataDir = '.creditplane';

export function addGlobalOptions(program: Command): Command {
  return program
    .option(
      '--api-key <key>',
      'secret key; others on this machine can see it here, CREDITPLANE_API_KEY is safer',
    )
    .option('--url <url>', 'address of the server (CREDITPLANE_BASE_URL)')
    .option(
      '--data-dir <folder>',
      `folder of the local server, with its profile (CREDITPLANE_DATA_DIR, ${defaultDataDir})`,
    )
    .option('--json', 'print JSON for programs, and errors as JSON on the error stream')
    .option('--verbose', 'print the stack of a failure');
}

export function globalOptionsOf(command: Command, { env }: Pick<Surroundings, 'env'>): GlobalOptions {
  const {
    dataDir,
    json = false,
    verbose = false,
    ...named
  } = command.optsWithGlobals<Partial<GlobalOptions>>();
  return {
    ...named,
    dataDir: dataDir ?? (env['CREDITPLANE_DATA_DIR'] || defaultDataDir),
    json,
    verbose,
  };
}
