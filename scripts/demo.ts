/** Every example application from submission to signed webhook. `npx pnpm@12 demo [--json]` */
import { ensureBuilt } from './build/ensure-built.ts';

ensureBuilt();
try {
  // Not at the top: it imports what was just built.
  const { demo } = await import('./demo/demo.ts');
  const failures = await demo({ json: process.argv.includes('--json') });
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  console.error('The demo failed:', error);
  process.exitCode = 1;
}
