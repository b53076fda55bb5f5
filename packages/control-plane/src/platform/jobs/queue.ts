import { sql } from 'kysely';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { carried } from '../telemetry/tracing/continue-trace.ts';
import type { Cause } from '../unit-of-work/cause.ts';

/** A job to be done once its time has come. `dedupeKey`: a second one of the same kind and key is dropped. */
export type NewJob = {
  kind: string;
  payload: Readonly<Record<string, unknown>>;
  /** Domain time. Default: at once. */
  dueAt?: Date;
  dedupeKey?: string;
  /** The trace that it belongs to, where that is not its cause's: jobs of several events go in one call. */
  traceparent?: string | undefined;
};

export type SchedulingFacts = {
  ids: IdGenerator;
  /** The real time. */
  now: Date;
  /** The test clock that the jobs live by, and where it stands. */
  testClock?: { id: string; now: Date };
};

/** Writes jobs into the queue, asleep where their test clock has not come to them yet. Sent with what is asked next. */
export function insertJobs(
  transaction: Pick<Transaction, 'defer'>,
  scope: TenantScope,
  cause: Cause,
  jobs: readonly NewJob[],
  { ids, now, testClock }: SchedulingFacts,
): void {
  if (jobs.length === 0) return;
  const rows = jobs.map((job) => {
    const asleep = testClock !== undefined && job.dueAt !== undefined && job.dueAt > testClock.now;
    return {
      job_id: ids.next('job'),
      test_clock_id: testClock?.id ?? null,
      kind: job.kind,
      dedupe_key: job.dedupeKey ?? null,
      traceparent: carried(job.traceparent ?? cause.traceparent),
      due_at: testClock && !asleep ? now : (job.dueAt ?? now),
      payload: job.payload,
      state: asleep ? 'asleep' : 'due',
    };
  });
  transaction.defer(sql`
    insert into jobs.jobs (job_id, tenant_id, mode, test_clock_id, kind, dedupe_key, due_at, payload, cause, state, created_at)
    select job_id, ${scope.tenantId}, ${scope.mode}, test_clock_id, kind, dedupe_key, due_at, payload,
      ${JSON.stringify(cause)}::jsonb || jsonb_strip_nulls(jsonb_build_object('traceparent', traceparent)), state, ${now}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as job (job_id text, test_clock_id text, kind text,
      dedupe_key text, due_at timestamptz, payload jsonb, state text, traceparent text)
    on conflict (tenant_id, mode, kind, dedupe_key) do nothing
  `);
}
