/**
 * Every suite of the repository in one run; arguments are Vitest's. `npx pnpm@12 test`
 * With `--proofs` as the first one: the long proofs of the control plane instead. `npx pnpm@12 test:proofs`
 */
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { installedProgram } from './running/installed-program.ts';
import { runNode } from './running/run-node.ts';

// Some suites run the built programs: the command line, the migrated snapshot.
ensureBuilt();
const [first, ...others] = argumentsOfScript();
const proofs = ['--root', 'packages/control-plane', '--config', 'vitest.proofs.config.ts', ...others];
const chosen = first === '--proofs' ? proofs : argumentsOfScript();
const { exitCode } = await runNode([installedProgram('vitest', 'vitest'), 'run', ...chosen], {
  inherit: true,
});
process.exitCode = exitCode;
