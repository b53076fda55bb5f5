import { Fault, invalidField, notFound } from '../../../kernel/faults.ts';
import {
  findTestClock,
  insertTestClock,
  type TestClock,
  updateTestClock,
} from '../../../platform/clocks/test-clocks.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { advanceJob } from './advance-job.ts';
import { recordOnClock } from './recording.ts';

export async function createTestClock(work: Work, now: Date): Promise<TestClock> {
  if (work.scope.mode !== 'test') {
    throw new Fault({ code: 'rejected', publicMessage: 'Test clocks exist in test mode only.' });
  }
  const clock: TestClock = {
    id: work.ids.next('testClock'),
    now,
    target: null,
    version: 1,
    createdAt: work.now,
    updatedAt: work.now,
  };
  await insertTestClock(work, work.scope, clock);
  await recordOnClock(
    work,
    { id: clock.id, version: 0 },
    {
      type: 'TestClockCreated',
      payload: { testClockId: clock.id, now: now.toISOString() },
    },
  );
  return clock;
}

/** Sets the clock a target; a job moves it there. */
export async function beginAdvance(work: Work, testClockId: string, target: Date): Promise<TestClock> {
  const clock = await findTestClock(work, testClockId, 'update');
  if (!clock) throw notFound('test clock', testClockId);
  if (clock.target) {
    throw new Fault({
      code: 'conflict',
      publicMessage: `The clock is on its way to ${clock.target.toISOString()}. Wait until it is ready.`,
    });
  }
  if (target < clock.now) {
    throw invalidField('/now', `A clock is never moved back: it stands at ${clock.now.toISOString()}.`);
  }
  await updateTestClock(work, testClockId, { target, updatedAt: work.now });
  await work.schedule(advanceJob({ testClockId, from: clock.now.toISOString(), version: clock.version }));
  return { ...clock, target, updatedAt: work.now };
}
