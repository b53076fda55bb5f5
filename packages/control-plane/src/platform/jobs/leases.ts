import { type Kysely, sql } from 'kysely';
import type { JobRow, JobTables } from './rows.ts';

/** How many more jobs of each kind a process has room for. */
export type Room = ReadonlyMap<string, number>;

export type Claim = {
  room: Room;
  /** Jobs that this process is doing already: a clock that jumps must not hand them to it again. */
  running: readonly string[];
  now: Date;
  leaseMs: number;
  worker: string;
};

/**
 * Takes due jobs under a lease, of each kind as many as there is room for, in one statement. Each goes to one process;
 * a lease that runs out makes the job due again. `attempts` rises with every claim, so (worker, attempts) tells claims
 * of one job apart.
 */
export async function claimJobs(tables: Kysely<JobTables>, claim: Claim): Promise<JobRow[]> {
  const { kinds, free } = listed(claim.room);
  const claimed = await sql<JobRow>`
    update jobs.jobs set leased_by = ${claim.worker}, attempts = attempts + 1,
      leased_until = ${new Date(claim.now.getTime() + claim.leaseMs)}
    where job_id in (
      select picked.job_id from unnest(${kinds}::text[], ${free}::integer[]) as wanted (kind, free)
      cross join lateral (
        select job_id from jobs.jobs
        where state = 'due' and kind = wanted.kind and due_at <= ${claim.now}
          and (leased_until is null or leased_until <= ${claim.now})
          and job_id <> all(${[...claim.running]}::text[])
        order by due_at limit wanted.free for update skip locked
      ) as picked
    )
    returning *
  `.execute(tables);
  return claimed.rows;
}

/**
 * When the next job of a kind with room is due or its lease runs out; undefined where none waits. Two index look-ups
 * a kind, however long the queue.
 */
export async function nextDue(
  tables: Kysely<JobTables>,
  { room, running }: Pick<Claim, 'room' | 'running'>,
): Promise<Date | undefined> {
  const { kinds } = listed(room);
  const next = await sql<{ at: Date | null }>`
    select min(least(unleased.at, leased.at)) as at from unnest(${kinds}::text[]) as wanted (kind)
    left join lateral (
      select due_at as at from jobs.jobs
      where state = 'due' and kind = wanted.kind and leased_until is null
      order by due_at limit 1
    ) as unleased on true
    left join lateral (
      select greatest(due_at, leased_until) as at from jobs.jobs
      where state = 'due' and kind = wanted.kind and leased_until is not null
        and job_id <> all(${[...running]}::text[])
      order by leased_until limit 1
    ) as leased on true
  `.execute(tables);
  return next.rows[0]?.at ?? undefined;
}

/** Keeps jobs that take long; gives those that are still ours. */
export async function extendLeases(
  tables: Kysely<JobTables>,
  lease: { worker: string; jobIds: readonly string[]; until: Date },
): Promise<ReadonlySet<string>> {
  const kept = await tables
    .updateTable('jobs.jobs')
    .set({ leased_until: lease.until })
    .where('leased_by', '=', lease.worker)
    .where((where) => where.eb('job_id', '=', where.fn.any(where.val([...lease.jobIds]))))
    .returning('job_id')
    .execute();
  return new Set(kept.map(({ job_id }) => job_id));
}

/** One embedded database serves one process, so at its boot every lease on it is a dead process's. */
export async function voidLeases(tables: Kysely<JobTables>): Promise<void> {
  await tables
    .updateTable('jobs.jobs')
    .set({ leased_by: null, leased_until: null })
    .where('leased_by', 'is not', null)
    .execute();
}

/** Jobs that ran out of attempts and wait for a person, by kind. */
export async function countDead(tables: Kysely<JobTables>): Promise<ReadonlyMap<string, number>> {
  const rows = await tables
    .selectFrom('jobs.jobs')
    .select(({ fn }) => ['kind', fn.countAll<number>().as('count')])
    .where('state', '=', 'dead')
    .groupBy('kind')
    .execute();
  return new Map(rows.map(({ kind, count }) => [kind, Number(count)]));
}

function listed(room: Room): { kinds: string[]; free: number[] } {
  return { kinds: [...room.keys()], free: [...room.values()] };
}
