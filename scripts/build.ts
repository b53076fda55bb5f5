/** Builds every package: programs, declarations, the migrated database. `npx pnpm@12 build` */
import { build } from './build/build.ts';

const startedAt = performance.now();
try {
  await build((line) => console.log(line));
  console.log(`built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
