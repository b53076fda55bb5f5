import { sql } from 'kysely';
import type { Clock } from '../../kernel/clock.ts';
import type { Database } from '../database/database.ts';
import type { TenantScope } from '../database/scope.ts';
import type { Reaction } from '../event-bus/reaction.ts';
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
  /** Every consumer of events and what it wants; asked late, since contexts are wired one after the other. */
  consumers: () => readonly Pick<Reaction, 'consumer' | 'eventTypes'>[];
  /** Rung after a commit that made jobs due. */
  onJobs: () => void;
};

export function createClockMovement(parts: ClockMovementParts): ClockMovement {
  return {
    isQuiet: (scope, testClockId) =>
      parts.database.reading({ role: 'worker' }, async (transaction) => {
        const consumers = parts.consumers();
        const wanted = Object.fromEntries(
          consumers.map(({ consumer, eventTypes }) => [consumer, eventTypes]),
        );
        // One statement sees one moment. A job's row goes with its effect and a checkpoint moves with its reaction, so
        // no due job and no event of the tenant that a consumer still wants mean that nothing is under way either.
        const found = await sql<{ quiet: boolean }>`
          with consumers as (
            select key as consumer, value as types from jsonb_each(${JSON.stringify(wanted)}::jsonb)
          )
          select not exists (select from jobs.jobs where test_clock_id = ${testClockId} and state = 'due')
            and not exists (
              select from consumers
              left join event_store.checkpoints as seen using (consumer)
              join event_store.events as event on event.tenant_id = ${scope.tenantId} and event.mode = ${scope.mode}
                and (event.epoch, event.transaction_id, event.position)
                  > (coalesce(seen.epoch, 0), coalesce(seen.transaction_id, '0'::xid8), coalesce(seen.position, 0))
              where types = '"all"' or types ? event.event_type
            ) as quiet
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
