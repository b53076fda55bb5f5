/**
 * Every suite of the repository in one run; arguments are Vitest's. `npx pnpm@12 test`
 * With `--proofs` as the first one: the long proofs of the control plane instead. `npx pnpm@12 test:proofs`
 * With `--services`: the suites that need PostgreSQL, Kafka and Redis. `npx pnpm@12 test:services`
 */
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { installedProgram } from './running/installed-program.ts';
import { runNode } from './running/run-node.ts';

const suites: Readonly<Record<string, readonly string[]>> = {
  '--proofs': ['--root', 'packages/control-plane', '--config', 'vitest.proofs.config.ts'],
  '--services': ['--config', 'vitest.services.config.ts'],
};

// Some suites run the built programs: the command line, the migrated snapshot.
ensureBuilt();
const [first = '', ...others] = argumentsOfScript();
const suite = suites[first];
const chosen = suite ? [...suite, ...others] : argumentsOfScript();
const { exitCode } = await runNode([installedProgram('vitest', 'vitest'), 'run', ...chosen], {
  inherit: true,
});
process.exitCode = exitCode;
