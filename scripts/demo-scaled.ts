/**
 * The demo on separate processes, one per target, with PostgreSQL, Kafka and Redis. `npx pnpm@12 demo:scaled [--json]`
 */
import { ensureBuilt } from './build/ensure-built.ts';

ensureBuilt();
try {
  // Not at the top: they import what was just built.
  const { demo } = await import('./demo/demo.ts');
  const { startScaledControlPlane } = await import('./demo/scaled-control-plane.ts');
  const failures = await demo({
    json: process.argv.includes('--json'),
    startControlPlane: startScaledControlPlane,
  });
  for (const failure of failures) console.error(failure);
  process.exitCode = failures.length > 0 ? 1 : 0;
} catch (error) {
  console.error('The demo failed:', error);
  process.exitCode = 1;
}
