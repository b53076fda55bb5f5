import { runSeed } from '../packages/control-plane/test/simulation/seeds.ts';
import { openStorage } from '../packages/control-plane/test/simulation/storage.ts';
import { setup as makeMigratedFolder } from '../packages/control-plane/test/support/migrated-snapshot.ts';

/** How often a long run says on standard error where it is. */
const tellEvery = 250;

/**
 * `--seeds N --from M`: plays seeds M to M + N - 1 and tells what was simulated and which seeds broke a promise. No
 * baseline: what counts is the second figure, which must be none.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  const seeds = numberAfter(args, '--seeds') ?? 100;
  const from = numberAfter(args, '--from') ?? 1;
  await makeMigratedFolder();
  const storage = await openStorage();
  const sums = { applications: 0, events: 0, crashes: 0, replays: 0, webhooks: 0, turns: 0 };
  const failures: { seed: number; what: string }[] = [];
  const startedMs = performance.now();
  const startedCpu = process.cpuUsage();
  for (let seed = from; seed < from + seeds; seed += 1) {
    try {
      const played = await runSeed(seed, storage);
      sums.applications += played.applications;
      sums.events += played.events;
      sums.crashes += played.crashes;
      sums.replays += played.replays;
      sums.webhooks += played.webhooks;
      sums.turns += played.trace.length;
    } catch (error) {
      failures.push({ seed, what: error instanceof Error ? error.message : String(error) });
      console.error(failures.at(-1)?.what);
    }
    const done = seed - from + 1;
    if (done % tellEvery === 0) console.error(`${done} of ${seeds} seeds, ${failures.length} failed`);
  }
  await storage.close();
  const cpu = process.cpuUsage(startedCpu);
  return {
    benchmark: 'simulation',
    from,
    seeds,
    failed: failures.length,
    failures,
    simulated: sums,
    seconds: Math.round((performance.now() - startedMs) / 1000),
    cpuMsPerSeed: Math.round((cpu.user + cpu.system) / 1000 / seeds),
  };
}

function numberAfter(args: readonly string[], flag: string): number | undefined {
  const index = args.indexOf(flag);
  return index < 0 ? undefined : Number(args[index + 1]);
}
