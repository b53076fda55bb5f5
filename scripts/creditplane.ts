/** The command line of the workspace. `npx pnpm@12 creditplane --help` */
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { runCli } from './running/run-cli.ts';

ensureBuilt();
await runCli(argumentsOfScript());
