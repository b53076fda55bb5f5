import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import { nextAsleep, wakeJobs } from '../jobs/asleep.ts';
import type { Work } from '../unit-of-work/work.ts';
import { findTestClock, updateTestClock } from './test-clocks.ts';

/** How test clocks are moved: not in one leap but from one due job to the next, each at its own time. */
export type ClockMovement = {
  /** True where nothing that the clock has set off is still to be done. */
  isQuiet(scope: TenantScope, testClockId: string): Promise<boolean>;
  /**
   * Moves the clock on to the next due job, or, where none is due on the way, to its target: then it has arrived.
   * Undefined where the clock is not being moved.
   */
  moveOn(work: Work, testClockId: string): Promise<'on its way' | 'arrived' | undefined>;
};

export type ClockMovementParts = {
  database: Database;
  clock: Clock;
  /** Every consumer of events; asked late, since contexts are wired one after the other. */
  consumers: () => readonly string[];
  /** Rung after a commit that made jobs due. */
  onJobs: () => void;
};

export function createClockMovement(parts: ClockMovementParts): ClockMovement {
  return {
    isQuiet: (scope, testClockId) =>
      parts.database.transaction({ role: 'worker' }, async (transaction) => {
        const consumers = [...parts.consumers()];
        // One statement sees one moment. A job's row goes with its effect and a checkpoint moves with its reaction, so
        // no due job and every consumer past the tenant's last event means that nothing is under way either.
        const found = await sql<{ quiet: boolean }>`
          select not exists (select from jobs.jobs where test_clock_id = ${testClockId} and state = 'due')
            and (last.epoch is null or ${consumers.length} = (
              select count(*) from event_store.checkpoints as seen
              where seen.consumer = any(${consumers}::text[])
                and (seen.epoch, seen.transaction_id, seen.position)
                  >= (last.epoch, last.transaction_id, last.position)
            )) as quiet
          from (select 1) as always
          left join lateral (
            select epoch, transaction_id, position from event_store.events
            where tenant_id = ${scope.tenantId} and mode = ${scope.mode}
            order by epoch desc, transaction_id desc, position desc limit 1
          ) as last on true
        `.execute(transaction.tables());
        return found.rows[0]?.quiet === true;
      }),
    moveOn: async (work, testClockId) => {
      const testClock = await findTestClock(work, testClockId, 'update');
      if (!testClock?.target) return undefined;
      const next = await nextAsleep(work, testClockId);
      const arrives = next === undefined || next > testClock.target;
      const now = arrives ? testClock.target : next;
      await updateTestClock(work, testClockId, { now });
      if (arrives) return 'arrived';
      await wakeJobs(work, { testClockId, upTo: now, now: parts.clock.now() });
      work.afterCommit(parts.onJobs);
      return 'on its way';
    },
  };
}
