/**
 * Every suite of the repository in one run; arguments are Vitest's. `npx pnpm@12 test`
 * With `--proofs` as the first one: the long proofs of the control plane instead. `npx pnpm@12 test:proofs`
 * With `--services`: the suites that need PostgreSQL, Kafka and Redis. `npx pnpm@12 test:services`
 */
import { join } from 'node:path';
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { installedProgram } from './running/installed-program.ts';
import { repository } from './running/repository.ts';
import { runNode } from './running/run-node.ts';

const suites: Readonly<Record<string, readonly string[]>> = {
  '--proofs': ['--root', 'packages/control-plane', '--config', 'vitest.proofs.config.ts'],
  '--services': ['--config', 'vitest.services.config.ts'],
};

// Some suites run the built programs: the command line, the migrated snapshot.
ensureBuilt();
// Suites start the command line from its sources, each time as a new process: half of its CPU is the reading of 700 files.
process.env['NODE_COMPILE_CACHE'] ??= join(repository, '.cache/node');
const [first = '', ...others] = argumentsOfScript();
const suite = suites[first];
const chosen = suite ? [...suite, ...others] : argumentsOfScript();
const { exitCode } = await runNode([installedProgram('vitest', 'vitest'), 'run', ...chosen], {
  inherit: true,
});
process.exitCode = exitCode;
