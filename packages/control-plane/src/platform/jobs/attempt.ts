import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../database/database.ts';
import { continueTrace, longestTraceMs } from '../telemetry/tracing/continue-trace.ts';
import type { WorkFactory } from '../unit-of-work/work.ts';
import type { Effect, JobContext, JobDefinition } from './definition.ts';
import type { JobRow, JobTables } from './rows.ts';

export type AttemptParts = {
  database: Database;
  works: WorkFactory;
  clock: Clock;
  sealError: (error: unknown, jobId: string) => Uint8Array;
  onError: (error: unknown, job: { kind: string; jobId: string; attempt: number }) => void;
  /** One try came to its end, well or not. */
  onAttempt?: (job: { kind: string; outcome: 'done' | 'failed'; durationMs: number }) => void;
  /** A job ran out of attempts and stays for a person to look at. */
  onDead?: (job: { kind: string; jobId: string }) => void;
};

/** One try at a claimed job: its effect and its removal commit together, or it comes again. */
export async function attemptJob(
  job: JobRow,
  definition: JobDefinition,
  parts: AttemptParts,
  signals: { stopping: AbortSignal; lost: AbortSignal },
): Promise<void> {
  const scope = { tenantId: job.tenant_id, mode: job.mode };
  const facts = { kind: job.kind, jobId: job.job_id, attempt: job.attempts };
  const startedMs = performance.now();
  const tell = (outcome: 'done' | 'failed'): void =>
    parts.onAttempt?.({ kind: job.kind, outcome, durationMs: performance.now() - startedMs });
  try {
    await tracing(job, parts.clock, async () => {
      const now = job.test_clock_id
        ? await parts.works.run(scope, job.cause, async (work) => work.now)
        : parts.clock.now();
      const context: JobContext = {
        jobId: job.job_id,
        scope,
        cause: job.cause,
        now,
        attempt: job.attempts,
        signal: AbortSignal.any([signals.stopping, signals.lost]),
        work: (effect) => parts.works.run(scope, job.cause, effect),
      };
      await finish(job, await definition.run(job.payload, context), parts.works);
    });
    tell('done');
  } catch (error) {
    if (signals.lost.aborted) return;
    if (signals.stopping.aborted) return leave(job, { attempts: job.attempts - 1 }, parts);
    tell('failed');
    parts.onError(error, facts);
    await fail(job, definition, error, parts);
  }
}

/** The try as a span of the trace that scheduled the job. A timer that comes due days later begins a trace of its own. */
function tracing(job: JobRow, clock: Clock, work: () => Promise<void>): Promise<void> {
  const facts = { 'creditplane.job_id': job.job_id, 'creditplane.attempt': job.attempts };
  const late = clock.now().getTime() - job.created_at.getTime() > longestTraceMs;
  const { traceparent } = job.cause;
  return continueTrace(`job ${job.kind}`, { kind: 'CONSUMER', facts, traceparent, late }, work);
}

/** Where another process took the job over after our lease ran out, its effect counts, not ours. */
async function finish(job: JobRow, effect: Effect, works: WorkFactory): Promise<void> {
  try {
    await works.run({ tenantId: job.tenant_id, mode: job.mode }, job.cause, (work) => {
      work.defer(sql`select jobs.finish(${job.job_id}, ${job.leased_by}, ${job.attempts})`);
      return effect(work);
    });
  } catch (error) {
    if ((error as { code?: unknown } | null)?.code !== 'CP410') throw error;
  }
}

async function fail(
  job: JobRow,
  definition: JobDefinition,
  error: unknown,
  parts: AttemptParts,
): Promise<void> {
  const exhausted = job.attempts >= definition.maxAttempts;
  if (exhausted && definition.exhausted) {
    try {
      return await finish(job, definition.exhausted(job.payload, error), parts.works);
    } catch (second) {
      parts.onError(second, { kind: job.kind, jobId: job.job_id, attempt: job.attempts });
    }
  }
  const waitMs = exhausted ? 0 : definition.retryDelayMs(job.attempts, error);
  const due_at = new Date(parts.clock.now().getTime() + waitMs);
  const sealed_error = parts.sealError(error, job.job_id);
  await leave(job, { state: exhausted ? 'dead' : 'due', due_at, sealed_error }, parts);
  if (exhausted) parts.onDead?.({ kind: job.kind, jobId: job.job_id });
}

/** Gives the job back, changed, unless somebody else holds it by now. */
async function leave(
  job: JobRow,
  change: Partial<Pick<JobRow, 'state' | 'due_at' | 'sealed_error' | 'attempts'>>,
  { database }: AttemptParts,
): Promise<void> {
  await database.transaction({ role: 'worker' }, (transaction) =>
    transaction
      .tables<JobTables>()
      .updateTable('jobs.jobs')
      .set({ ...change, leased_by: null, leased_until: null })
      .where('job_id', '=', job.job_id)
      .where('leased_by', '=', job.leased_by)
      .where('attempts', '=', job.attempts)
      .execute(),
  );
}
