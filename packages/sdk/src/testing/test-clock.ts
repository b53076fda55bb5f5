import { setTimeout as pause } from 'node:timers/promises';
import type { Creditplane } from '../client.ts';
import { CreditplaneError } from '../errors/creditplane-error.ts';
import { AbortedError } from '../errors/kinds.ts';
import type { TestClock } from '../resources/test-clocks.ts';
import type { RequestOptions } from '../transport/transport.ts';

/** All that are given are added up. Days have 24 hours. */
export type Duration = { days?: number; hours?: number; minutes?: number; seconds?: number };

export type AdvanceOptions = Pick<RequestOptions, 'signal'> & {
  /** How long to wait, in real time, until all that was due has been done. Default 120. */
  timeoutSeconds?: number;
};

/** A clock of the test world that your test moves. */
export type MovableClock = {
  /** For `testClockId` of an application. */
  readonly id: string;
  /** Where it stood when this program last heard of it. */
  readonly now: Date;
  /** Moves it on; resolves with the new time when all that fell due on the way has been done. */
  advance(by: Duration, options?: AdvanceOptions): Promise<Date>;
  advanceTo(time: Date | string, options?: AdvanceOptions): Promise<Date>;
};

/** The clock did not come to its target in time. It goes on by itself; the next advance waits for it. */
export class TestClockAdvancingError extends CreditplaneError {
  override readonly name = 'TestClockAdvancingError';

  constructor({ id, now, target }: TestClock) {
    super({
      code: 'test_clock_advancing',
      message: `${id} is still on its way to ${target}, at ${now}.`,
    });
  }
}

/** Makes a clock that starts at this time; the present where none is given. */
export async function startTestClock(
  creditplane: Pick<Creditplane, 'testClocks'>,
  { now = new Date() }: { now?: Date | string } = {},
): Promise<MovableClock> {
  return movable(creditplane, await creditplane.testClocks.create({ now: isoTime(now) }));
}

/** A clock that was made before, in another process for example. */
export async function findTestClock(
  creditplane: Pick<Creditplane, 'testClocks'>,
  testClockId: string,
): Promise<MovableClock> {
  return movable(creditplane, await creditplane.testClocks.get(testClockId));
}

function movable({ testClocks }: Pick<Creditplane, 'testClocks'>, found: TestClock): MovableClock {
  let clock = found;
  const advanceTo = async (time: Date | string, options: AdvanceOptions = {}): Promise<Date> => {
    const { timeoutSeconds = defaultTimeoutSeconds, ...signal } = options;
    const deadline = performance.now() + timeoutSeconds * 1000;
    await untilReady(deadline, signal);
    clock = await testClocks.advance(clock.id, { now: isoTime(time) }, signal);
    await untilReady(deadline, signal);
    return new Date(clock.now);
  };
  const untilReady = async (deadline: number, options: Pick<RequestOptions, 'signal'>): Promise<void> => {
    for (
      let pauseMs = firstPauseMs;
      clock.status !== 'ready';
      pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)
    ) {
      const leftMs = deadline - performance.now();
      if (leftMs <= 0) throw new TestClockAdvancingError(clock);
      await pause(Math.min(pauseMs, leftMs), undefined, options).catch(() => {
        throw new AbortedError({ code: 'aborted', message: 'The wait was ended by its signal.' });
      });
      clock = await testClocks.get(clock.id, options);
    }
  };
  return {
    id: clock.id,
    get now() {
      return new Date(clock.now);
    },
    advanceTo,
    advance: (by, options) => advanceTo(new Date(Date.parse(clock.target ?? clock.now) + msOf(by)), options),
  };
}

const defaultTimeoutSeconds = 120;
const firstPauseMs = 100;
const longestPauseMs = 2000;

function msOf({ days = 0, hours = 0, minutes = 0, seconds = 0 }: Duration): number {
  return (((days * 24 + hours) * 60 + minutes) * 60 + seconds) * 1000;
}

/** An invalid date would throw a RangeError without a word of where it came from. */
function isoTime(time: Date | string): string {
  return typeof time === 'string' || Number.isNaN(time.getTime()) ? String(time) : time.toISOString();
}
