/** Starts the control plane and keeps it up until Ctrl-C. `npx pnpm@12 start [-- --port 4500]` */
import { ensureBuilt } from './build/ensure-built.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';
import { runCli } from './running/run-cli.ts';

ensureBuilt();
await runCli(['serve', ...argumentsOfScript()]);
