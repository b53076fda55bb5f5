/** Builds every package: programs, declarations, the migrated database. `npx pnpm@12 build` */
import { build, buildPrograms } from './build/build.ts';

const startedAt = performance.now();
const report = (line: string): void => console.log(`  ${line}`);
try {
  await (process.argv.includes('--programs') ? buildPrograms(report) : build(report));
  console.log(`Built in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
