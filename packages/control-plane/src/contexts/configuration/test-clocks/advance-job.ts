import { setTimeout as sleep } from 'node:timers/promises';
import type { ClockMovement } from '../../../platform/clocks/movement.ts';
import { findTestClock, updateTestClock } from '../../../platform/clocks/test-clocks.ts';
import { z } from '../../../platform/http/schema.ts';
import {
  defineJob,
  type Effect,
  type JobContext,
  type JobDefinition,
} from '../../../platform/jobs/definition.ts';
import type { NewJob } from '../../../platform/jobs/queue.ts';
import { recordOnClock } from './recording.ts';

const kind = 'configuration.advance_test_clock';

const payloadSchema = z.object({ testClockId: z.string(), from: z.string(), version: z.int() });

type Advance = z.output<typeof payloadSchema>;

export function advanceJob(advance: Advance): NewJob {
  return { kind, payload: advance, dedupeKey: `${advance.testClockId}:${advance.version}` };
}

/** How often one looks whether all is done: soon at first, since most advances take less than 100 ms. */
const looksMs = { first: 5, most: 200 };
/** What is not quiet by then has a cause worth a line in the log; the job then comes again. */
const patienceMs = 60_000;

/**
 * Moves a clock to its target, from one due job to the next. Each time what follows from it, events and their reactions
 * included, is done before the clock moves on, so every timer runs at its own time and in order.
 */
export function advanceJobs(movement: ClockMovement): JobDefinition[] {
  return [
    defineJob({
      kind,
      payload: payloadSchema,
      maxAttempts: 60,
      retryDelayMs: () => 1_000,
      concurrency: 8,
      run: async (advance, context) => {
        do await untilQuiet(advance.testClockId, context, movement);
        while ((await context.work((work) => movement.moveOn(work, advance.testClockId))) === 'on its way');
        return arrival(advance);
      },
      // The clock stays where it got to, and may be sent on again.
      exhausted:
        ({ testClockId }) =>
        (work) =>
          updateTestClock(work, testClockId, { target: null, updatedAt: work.now }),
    }),
  ];
}

async function untilQuiet(testClockId: string, context: JobContext, movement: ClockMovement): Promise<void> {
  const startedMs = performance.now();
  for (let waitMs = looksMs.first; ; waitMs = Math.min(looksMs.most, waitMs * 2)) {
    if (await movement.isQuiet(context.scope, testClockId)) return;
    if (performance.now() - startedMs > patienceMs) {
      throw new Error(`What the test clock ${testClockId} set off is not done after ${patienceMs} ms.`);
    }
    await sleep(waitMs, undefined, { signal: context.signal });
  }
}

function arrival({ testClockId, from }: Advance): Effect {
  return async (work) => {
    const clock = await findTestClock(work, testClockId, 'update');
    if (!clock?.target) return;
    await recordOnClock(work, clock, {
      type: 'TestClockAdvanced',
      payload: { testClockId, from, now: clock.now.toISOString() },
    });
    const version = clock.version + 1;
    await updateTestClock(work, testClockId, { target: null, version, updatedAt: work.now });
  };
}
