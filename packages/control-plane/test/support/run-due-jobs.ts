import type { Clock } from '../../src/kernel/clock.ts';
import type { Database } from '../../src/platform/database/database.ts';
import { attemptJob } from '../../src/platform/jobs/attempt.ts';
import type { JobDefinition } from '../../src/platform/jobs/definition.ts';
import { claimJobs } from '../../src/platform/jobs/leases.ts';
import type { JobTables } from '../../src/platform/jobs/rows.ts';
import type { WorkFactory } from '../../src/platform/unit-of-work/work.ts';

/** Runs what is due by the clock, once, and gives how many jobs that were. A failure is thrown. */
export async function runDueJobs(
  database: Database,
  house: { works: WorkFactory; clock: Clock; jobs: readonly JobDefinition[] },
): Promise<number> {
  const claimed = await database.transaction({ role: 'worker' }, (transaction) =>
    claimJobs(transaction.tables<JobTables>(), {
      room: new Map(house.jobs.map(({ kind }) => [kind, 1_000])),
      running: [],
      now: house.clock.now(),
      leaseMs: 60_000,
      worker: 'test',
    }),
  );
  const failures: unknown[] = [];
  const signal = new AbortController().signal;
  for (const job of claimed) {
    const definition = house.jobs.find(({ kind }) => kind === job.kind);
    if (!definition) throw new Error(`No job ${job.kind}.`);
    const parts = {
      ...house,
      database,
      sealError: () => new Uint8Array(),
      onError: (error: unknown) => failures.push(error),
    };
    await attemptJob(job, definition, parts, { stopping: signal, lost: signal });
  }
  if (failures.length > 0) throw failures[0];
  return claimed.length;
}
