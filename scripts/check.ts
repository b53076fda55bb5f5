/** Types, lint, boundaries, dead code, contract in step, packages. `npx pnpm@12 check [step...]` */
import { checks } from './check/checks.ts';
import { argumentsOfScript } from './running/arguments-of-script.ts';

const chosen = argumentsOfScript();
const unknown = chosen.filter((name) => !checks.some((check) => check.name === name));
if (unknown.length > 0) {
  console.error(
    `No check is called ${unknown.join(', ')}. There are: ${checks.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

const failed: string[] = [];
for (const { name, what, run } of checks) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  const startedAt = performance.now();
  const { exitCode, output } = await run();
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1).padStart(5);
  console.log(`${exitCode === 0 ? 'pass' : 'FAIL'}  ${seconds} s  ${name.padEnd(10)}  ${what}`);
  if (exitCode === 0) continue;
  failed.push(name);
  console.log(output.trimEnd().replace(/^/gm, '      '));
}
if (failed.length > 0) {
  console.log(`Failed: ${failed.join(', ')}.`);
  process.exitCode = 1;
}
