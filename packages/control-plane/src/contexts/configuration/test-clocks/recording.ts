import type { Work } from '../../../platform/unit-of-work/work.ts';
import type { ConfigurationEventBody } from '../events.ts';

/** Appends to the stream of a clock. By the real time: a clock is moved from outside its own world. */
export async function recordOnClock(
  work: Work,
  clock: { id: string; version: number },
  body: ConfigurationEventBody,
): Promise<void> {
  await work.append('configuration', {
    aggregateType: 'test_clock',
    aggregateId: clock.id,
    expectedVersion: clock.version,
    events: [body],
  });
}
