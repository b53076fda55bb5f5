import { type Insertable, type Kysely, sql } from 'kysely';
import type { Mode } from '../../kernel/events.ts';
import type { IdGenerator } from '../../kernel/ids.ts';
import type { Transaction } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import type { Cause } from '../unit-of-work/cause.ts';

/** A job to be done once its time has come. `dedupeKey`: a second one of the same kind and key is dropped. */
export type NewJob = {
  kind: string;
  payload: Readonly<Record<string, unknown>>;
  /** Default: at once. */
  dueAt?: Date;
  dedupeKey?: string;
};

export type JobRow = {
  job_id: string;
  tenant_id: string;
  mode: Mode;
  kind: string;
  dedupe_key: string | null;
  due_at: Date;
  payload: unknown;
  cause: Cause;
  attempts: number;
  state: 'due' | 'dead';
  leased_by: string | null;
  leased_until: Date | null;
  sealed_error: Uint8Array | null;
  created_at: Date;
};

export type JobTables = { 'jobs.jobs': JobRow };

export async function insertJobs(
  transaction: Transaction,
  scope: TenantScope,
  cause: Cause,
  jobs: readonly NewJob[],
  facts: { ids: IdGenerator; now: Date },
): Promise<void> {
  if (jobs.length === 0) return;
  const rows: Insertable<JobRow>[] = jobs.map((job) => ({
    job_id: facts.ids.next('job'),
    tenant_id: scope.tenantId,
    mode: scope.mode,
    kind: job.kind,
    dedupe_key: job.dedupeKey ?? null,
    due_at: job.dueAt ?? facts.now,
    payload: JSON.stringify(job.payload),
    cause: JSON.stringify(cause) as unknown as Cause,
    attempts: 0,
    state: 'due',
    leased_by: null,
    leased_until: null,
    sealed_error: null,
    created_at: facts.now,
  }));
  await transaction
    .tables<JobTables>()
    .insertInto('jobs.jobs')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['tenant_id', 'mode', 'kind', 'dedupe_key']).doNothing())
    .execute();
}

/** Takes due jobs under a lease. Each goes to one process; a lease that runs out makes the job due again. */
export async function claimJobs(
  tables: Kysely<JobTables>,
  claim: { kinds: readonly string[]; limit: number; now: Date; leaseMs: number; worker: string },
): Promise<JobRow[]> {
  const claimed = await sql<JobRow>`
    update jobs.jobs set leased_by = ${claim.worker}, attempts = attempts + 1,
      leased_until = ${new Date(claim.now.getTime() + claim.leaseMs)}
    where job_id in (
      select job_id from jobs.jobs
      where state = 'due' and due_at <= ${claim.now} and kind = any(${[...claim.kinds]}::text[])
        and (leased_until is null or leased_until < ${claim.now})
      order by due_at limit ${claim.limit} for update skip locked
    )
    returning *
  `.execute(tables);
  return claimed.rows;
}

/** When the next job of these kinds is due or its lease runs out; undefined where none waits. */
export async function nextDue(
  tables: Kysely<JobTables>,
  kinds: readonly string[],
): Promise<Date | undefined> {
  const next = await sql<{ at: Date | null }>`
    select min(greatest(due_at, coalesce(leased_until, due_at))) as at from jobs.jobs
    where state = 'due' and kind = any(${[...kinds]}::text[])
  `.execute(tables);
  return next.rows[0]?.at ?? undefined;
}
