import { runKillCampaign } from '../packages/control-plane/test/faults/kill-campaign.ts';
import { ensureBuilt } from '../scripts/build/ensure-built.ts';

/**
 * Kills the server, and PostgreSQL, again and again under load, and holds every promise against what is there
 * afterwards: `--kills 200 --engine pglite|postgres [--kill-postgres 20] [--minutes 10] [--seed 1] [--concurrency 4]`.
 */
export async function run(args: readonly string[]): Promise<unknown> {
  const number = (name: string, otherwise: number): number => Number(flag(args, name) ?? otherwise);
  const kills = number('--kills', 200);
  ensureBuilt();
  const report = await runKillCampaign({
    engine: flag(args, '--engine') === 'postgres' ? 'postgres' : 'pglite',
    program: 'built',
    kills,
    killPostgres: number('--kill-postgres', 0),
    withinMs: number('--minutes', 24 * 60) * 60_000,
    seed: number('--seed', 1),
    concurrency: number('--concurrency', 4),
    onKill: (done) => {
      if (done % 10 === 0) console.error(`${done} of ${kills} kills`);
    },
  });
  if (report.broken.length > 0) process.exitCode = 1;
  return { benchmark: 'kill-campaign', ...report };
}

function flag(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args[at + 1];
}
