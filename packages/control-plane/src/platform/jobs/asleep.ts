import { sql } from 'kysely';
import type { Transaction } from '../database/database.ts';
import type { JobTables } from './rows.ts';

type Tables = Pick<Transaction, 'tables'>;

/** When, by its own time, the next sleeping job of a test clock is due. */
export async function nextAsleep({ tables }: Tables, testClockId: string): Promise<Date | undefined> {
  const next = await tables<JobTables>()
    .selectFrom('jobs.jobs')
    .select('due_at')
    .where('test_clock_id', '=', testClockId)
    .where('state', '=', 'asleep')
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  return next?.due_at;
}

/** Makes the jobs that a test clock has come to due at once, by the real time. */
export async function wakeJobs(
  { tables }: Tables,
  { testClockId, upTo, now }: { testClockId: string; upTo: Date; now: Date },
): Promise<void> {
  await sql`
    update jobs.jobs set state = 'due', due_at = ${now}
    where test_clock_id = ${testClockId} and state = 'asleep' and due_at <= ${upTo}
  `.execute(tables());
}
