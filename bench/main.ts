import { existsSync } from 'node:fs';
import { benchmarks } from './benchmarks.ts';

/**
 * `npx pnpm@12 bench <name> [--json]`. Each benchmark prints figures beside a baseline measured in the same run; none
 * gates anything by time.
 */
const [name, ...args] = process.argv.slice(2);
const known = Object.keys(benchmarks);
const file = new URL(`./${name}.ts`, import.meta.url);

if (!name || !known.includes(name) || !existsSync(file)) {
  console.error('usage: bench <name> [--json]\n');
  for (const [each, what] of Object.entries(benchmarks)) console.error(`  ${each.padEnd(14)} ${what}`);
  process.exit(2);
}
const { run } = (await import(file.href)) as { run: (args: readonly string[]) => Promise<unknown> };
console.log(JSON.stringify(await run(args), null, args.includes('--json') ? undefined : 2));
