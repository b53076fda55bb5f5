/** Every suite of the repository in one run; arguments are Vitest's. `npx pnpm@12 test` */
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { installedProgram } from './running/installed-program.ts';
import { runNode } from './running/run-node.ts';

// Some suites run the built programs: the command line, the migrated snapshot.
ensureBuilt();
const { exitCode } = await runNode([installedProgram('vitest', 'vitest'), 'run', ...argumentsOfScript()], {
  inherit: true,
});
process.exitCode = exitCode;
