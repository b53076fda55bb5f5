import type { Insertable } from 'kysely';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import type { Cause } from '../unit-of-work/cause.ts';
import type { JobRow, JobTables } from './rows.ts';

/** A job to be done once its time has come. `dedupeKey`: a second one of the same kind and key is dropped. */
export type NewJob = {
  kind: string;
  payload: Readonly<Record<string, unknown>>;
  /** Domain time. Default: at once. */
  dueAt?: Date;
  dedupeKey?: string;
};

export type SchedulingFacts = {
  ids: IdGenerator;
  /** The real time. */
  now: Date;
  /** The test clock that the jobs live by, and where it stands. */
  testClock?: { id: string; now: Date };
};

/** Writes jobs into the queue, asleep where their test clock has not come to them yet. */
export async function insertJobs(
  transaction: Transaction,
  scope: TenantScope,
  cause: Cause,
  jobs: readonly NewJob[],
  { ids, now, testClock }: SchedulingFacts,
): Promise<void> {
  if (jobs.length === 0) return;
  const rows: Insertable<JobRow>[] = jobs.map((job) => {
    const asleep = testClock !== undefined && job.dueAt !== undefined && job.dueAt > testClock.now;
    return {
      job_id: ids.next('job'),
      tenant_id: scope.tenantId,
      mode: scope.mode,
      test_clock_id: testClock?.id ?? null,
      kind: job.kind,
      dedupe_key: job.dedupeKey ?? null,
      due_at: testClock && !asleep ? now : (job.dueAt ?? now),
      payload: JSON.stringify(job.payload),
      cause: JSON.stringify(cause) as unknown as Cause,
      attempts: 0,
      state: asleep ? 'asleep' : 'due',
      leased_by: null,
      leased_until: null,
      sealed_error: null,
      created_at: now,
    };
  });
  await transaction
    .tables<JobTables>()
    .insertInto('jobs.jobs')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'kind', 'dedupe_key']).doNothing())
    .execute();
}
