import type { Database, Transaction } from '../database/database.ts';
import { type Bell, createWakeUp } from '../event-bus/wake-up.ts';
import { type AttemptParts, attemptJob } from './attempt.ts';
import type { JobDefinition } from './definition.ts';
import { claimJobs, extendLeases, nextDue, type Room, voidLeases } from './leases.ts';
import type { JobRow, JobTables } from './rows.ts';

export type JobRunner = { start(): void; stop(): Promise<void>; idle(): boolean };

export type JobRunnerParts = AttemptParts & {
  bell: Bell;
  definitions: readonly JobDefinition[];
  /** This process, in leases. */
  worker: string;
  leaseMs?: number;
  /** The safety net below the bell: other processes' jobs and lost rings are seen after so long. */
  pollMs?: () => number;
};

type Running = { job: JobRow; lost: AbortController; done: Promise<void> };

const defaultConcurrency = 32;

/** What a killed process had under way waits so long; a live one renews its leases three times in it. */
const defaultLeaseMs = 15_000;

/** Runs due jobs, several of each kind at once, each in effect once, beside any number of other processes. */
export function createJobRunner(parts: JobRunnerParts): JobRunner {
  const { database, clock, worker, leaseMs = defaultLeaseMs, pollMs = () => 1_000 } = parts;
  const definitions = new Map(parts.definitions.map((definition) => [definition.kind, definition]));
  const wakeUp = createWakeUp();
  const stopping = new AbortController();
  const running = new Map<string, Running>();
  const endings: (() => void)[] = [];
  let loop: Promise<void> | undefined;

  /** Room for each kind that is not full. */
  const room = (): Room => {
    const free = new Map<string, number>();
    for (const { kind, concurrency = defaultConcurrency } of definitions.values())
      free.set(kind, concurrency);
    for (const { job } of running.values()) free.set(job.kind, (free.get(job.kind) ?? 0) - 1);
    for (const [kind, count] of free) if (count <= 0) free.delete(kind);
    return free;
  };

  /** Claims what there is room for, and finds when to look again: one transaction of two statements. */
  const turn = async (): Promise<number> => {
    if (room().size === 0) return pollMs();
    const { claimed, next } = await asWorker(database, async (transaction) => {
      const tables = transaction.tables<JobTables>();
      const now = clock.now();
      const before = [...running.keys()];
      const taken = await claimJobs(tables, { room: room(), running: before, now, leaseMs, worker });
      const full = fullKinds(taken, room());
      const left = new Map([...room()].filter(([kind]) => !full.has(kind)));
      const busy = [...before, ...taken.map(({ job_id }) => job_id)];
      return {
        claimed: taken,
        next: left.size > 0 ? await nextDue(tables, { room: left, running: busy }) : undefined,
      };
    });
    for (const job of claimed) launch(job);
    if (!next) return pollMs();
    return Math.min(pollMs(), Math.max(1, next.getTime() - clock.now().getTime()));
  };

  const launch = (job: JobRow): void => {
    const definition = definitions.get(job.kind);
    if (!definition) return;
    const lost = new AbortController();
    const done = attemptJob(job, definition, parts, { stopping: stopping.signal, lost: lost.signal })
      .catch((error: unknown) =>
        parts.onError(error, { kind: job.kind, jobId: job.job_id, attempt: job.attempts }),
      )
      .finally(() => {
        running.delete(job.job_id);
        wakeUp.ring();
      });
    running.set(job.job_id, { job, lost, done });
  };

  /** Keeps what is under way; what another process has taken over is told to give up. */
  const heartbeat = async (): Promise<void> => {
    const jobIds = [...running.keys()];
    if (jobIds.length === 0) return;
    const until = new Date(clock.now().getTime() + leaseMs);
    const kept = await asWorker(database, (transaction) =>
      extendLeases(transaction.tables<JobTables>(), { worker, jobIds, until }),
    );
    // One that ended meanwhile is gone from `running` too.
    for (const jobId of jobIds) if (!kept.has(jobId)) running.get(jobId)?.lost.abort();
  };

  const run = async (): Promise<void> => {
    if (database.kind === 'pglite') {
      await asWorker(database, (transaction) => voidLeases(transaction.tables<JobTables>()));
    }
    while (!stopping.signal.aborted) {
      try {
        await wakeUp.wait(await turn(), stopping.signal);
      } catch (error) {
        parts.onError(error, { kind: 'claim', jobId: '', attempt: 0 });
        await wakeUp.wait(1_000, stopping.signal);
      }
    }
  };

  return {
    start: () => {
      const beat = setInterval(() => {
        heartbeat().catch((error: unknown) => parts.onError(error, { kind: 'lease', jobId: '', attempt: 0 }));
      }, leaseMs / 3);
      endings.push(() => clearInterval(beat), parts.bell.listen(wakeUp));
      const unwatch = clock.onMoved?.(() => wakeUp.ring());
      if (unwatch) endings.push(unwatch);
      loop = run();
    },
    stop: async () => {
      stopping.abort();
      await loop;
      await Promise.allSettled([...running.values()].map(({ done }) => done));
      for (const end of endings) end();
    },
    idle: () => running.size === 0,
  };
}

function asWorker<Result>(
  database: Database,
  work: (transaction: Transaction) => Promise<Result>,
): Promise<Result> {
  return database.transaction({ role: 'worker' }, work);
}

/** The kinds whose room a claim has used up: for them, the end of a job is the time to look again. */
function fullKinds(claimed: readonly JobRow[], before: Room): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { kind } of claimed) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Set(
    [...counts].filter(([kind, count]) => count >= (before.get(kind) ?? 0)).map(([kind]) => kind),
  );
}
