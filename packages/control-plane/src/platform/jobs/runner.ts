import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../database/database.ts';
import { type Bell, createWakeUp } from '../event-bus/wake-up.ts';
import type { WorkFactory } from '../unit-of-work/work.ts';
import type { Effect, JobContext, JobDefinition } from './definition.ts';
import { claimJobs, type JobRow, type JobTables, nextDue } from './queue.ts';

export type JobRunner = { start(): void; stop(): Promise<void>; idle(): boolean };

export type JobRunnerParts = {
  database: Database;
  works: WorkFactory;
  clock: Clock;
  bell: Bell;
  definitions: readonly JobDefinition[];
  /** This process, in leases. */
  worker: string;
  sealError: (error: unknown, jobId: string) => Uint8Array;
  onError: (error: unknown, job: { kind: string; jobId: string; attempt: number }) => void;
  concurrency?: number;
  leaseMs?: number;
  pollMs?: number;
};

/** Runs due jobs, several at once, each in effect once. */
export function createJobRunner(parts: JobRunnerParts): JobRunner {
  const concurrency = parts.concurrency ?? 64;
  const leaseMs = parts.leaseMs ?? 60_000;
  const pollMs = parts.pollMs ?? 5_000;
  const byKind = new Map(parts.definitions.map((definition) => [definition.kind, definition]));
  const kinds = [...byKind.keys()];
  const wakeUp = createWakeUp();
  const stopping = new AbortController();
  const running = new Set<Promise<void>>();
  let loop: Promise<void> | undefined;
  let unlisten: (() => void) | undefined;

  const claim = (limit: number): Promise<JobRow[]> =>
    parts.database.transaction({ role: 'worker' }, (transaction) =>
      claimJobs(transaction.tables<JobTables>(), {
        kinds,
        limit,
        now: parts.clock.now(),
        leaseMs,
        worker: parts.worker,
      }),
    );

  const untilNextMs = async (): Promise<number> => {
    const next = await parts.database.transaction({ role: 'worker' }, (transaction) =>
      nextDue(transaction.tables<JobTables>(), kinds),
    );
    if (!next) return pollMs;
    return Math.min(pollMs, Math.max(1, next.getTime() - parts.clock.now().getTime()));
  };

  const launch = (job: JobRow): void => {
    const task = runOne(job)
      .catch((error: unknown) =>
        parts.onError(error, { kind: job.kind, jobId: job.job_id, attempt: job.attempts }),
      )
      .finally(() => {
        running.delete(task);
        wakeUp.ring();
      });
    running.add(task);
  };

  const runOne = async (job: JobRow): Promise<void> => {
    const definition = byKind.get(job.kind);
    if (!definition) return;
    const scope = { tenantId: job.tenant_id, mode: job.mode };
    const context: JobContext = {
      jobId: job.job_id,
      scope,
      cause: job.cause,
      now: parts.clock.now(),
      attempt: job.attempts,
      signal: stopping.signal,
      work: (effect) => parts.works.run(scope, job.cause, effect),
    };
    try {
      await finish(job, await definition.run(job.payload, context));
    } catch (error) {
      if (stopping.signal.aborted) return release(job);
      parts.onError(error, { kind: job.kind, jobId: job.job_id, attempt: job.attempts });
      await fail(job, definition, error);
    }
  };

  /** Effect and removal commit together. */
  const finish = (job: JobRow, effect: Effect): Promise<void> =>
    parts.works.run({ tenantId: job.tenant_id, mode: job.mode }, job.cause, async (work) => {
      const removed = await work
        .tables<JobTables>()
        .deleteFrom('jobs.jobs')
        .where('job_id', '=', job.job_id)
        .where('leased_by', '=', parts.worker)
        .returning('job_id')
        .executeTakeFirst();
      // Another process took the job over after our lease ran out: its effect counts, not ours.
      if (removed) await effect(work);
    });

  const fail = async (job: JobRow, definition: JobDefinition, error: unknown): Promise<void> => {
    const exhausted = job.attempts >= definition.maxAttempts;
    if (exhausted && definition.exhausted) return finish(job, definition.exhausted(job.payload, error));
    await update(job, {
      state: exhausted ? 'dead' : 'due',
      due_at: new Date(parts.clock.now().getTime() + (exhausted ? 0 : definition.retryDelayMs(job.attempts))),
      sealed_error: parts.sealError(error, job.job_id),
    });
  };

  const release = (job: JobRow): Promise<void> => update(job, { attempts: job.attempts - 1 });

  const update = async (
    job: JobRow,
    change: Partial<Pick<JobRow, 'state' | 'due_at' | 'sealed_error' | 'attempts'>>,
  ): Promise<void> => {
    await parts.database.transaction({ role: 'worker' }, (transaction) =>
      transaction
        .tables<JobTables>()
        .updateTable('jobs.jobs')
        .set({ ...change, leased_by: null, leased_until: null })
        .where('job_id', '=', job.job_id)
        .where('leased_by', '=', parts.worker)
        .execute(),
    );
  };

  /** One embedded database serves one process, so at boot every lease on it is a dead process's. */
  const voidOldLeases = async (): Promise<void> => {
    if (parts.database.kind !== 'pglite') return;
    await parts.database.transaction({ role: 'worker' }, (transaction) =>
      transaction
        .tables<JobTables>()
        .updateTable('jobs.jobs')
        .set({ leased_by: null, leased_until: null })
        .where('leased_by', 'is not', null)
        .execute(),
    );
  };

  const turn = async (): Promise<void> => {
    const free = concurrency - running.size;
    const claimed = free > 0 ? await claim(free) : [];
    for (const job of claimed) launch(job);
    if (claimed.length < free) await wakeUp.wait(await untilNextMs(), stopping.signal);
    else if (free === 0) await wakeUp.wait(pollMs, stopping.signal);
  };

  return {
    start: () => {
      unlisten = parts.bell.listen(wakeUp);
      loop = (async () => {
        await voidOldLeases();
        while (!stopping.signal.aborted) {
          try {
            await turn();
          } catch (error) {
            parts.onError(error, { kind: 'claim', jobId: '', attempt: 0 });
            await wakeUp.wait(1_000, stopping.signal);
          }
        }
      })();
    },
    stop: async () => {
      stopping.abort();
      unlisten?.();
      await loop;
      await Promise.allSettled(running);
    },
    idle: () => running.size === 0,
  };
}
