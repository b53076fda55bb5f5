import { describe, expect, it } from 'vitest';
import { AbortedError, ConflictError } from '../../src/index.ts';
import { findTestClock, startTestClock, TestClockAdvancingError } from '../../src/testing/index.ts';
import { clientOf, problem, rejectionOf } from '../support/client.ts';
import { type ScriptedAnswer, scriptedServer } from '../support/scripted-server.ts';

const start = '2026-11-22T09:30:00.000Z';
const nextMonth = '2026-12-22T09:30:00.000Z';
const clock = (httpStatus: number, now: string, target: string | null = null): ScriptedAnswer => ({
  status: httpStatus,
  body: { id: 'tck_1', mode: 'test', now, target, status: target ? 'advancing' : 'ready' },
});

describe('a test clock', () => {
  it('starts where it is told, and is moved by a duration from where it stands', async () => {
    await using server = await scriptedServer([clock(201, start), clock(200, nextMonth)]);
    const moved = await startTestClock(clientOf(server), { now: new Date(start) });
    expect(moved).toMatchObject({ id: 'tck_1', now: new Date(start) });
    expect(await moved.advance({ days: 29, hours: 23, minutes: 59, seconds: 60 })).toEqual(
      new Date(nextMonth),
    );
    expect(moved.now).toEqual(new Date(nextMonth));
    expect(server.seen.map(({ url, body }) => [url, JSON.parse(body)])).toEqual([
      ['/api/v1/test-clocks', { now: start }],
      ['/api/v1/test-clocks/tck_1/advance', { now: nextMonth }],
    ]);
  });

  it('waits until all that was due is done, where that takes longer than one call', async () => {
    await using server = await scriptedServer([
      clock(200, start),
      clock(202, start, nextMonth),
      clock(200, start, nextMonth),
      clock(200, nextMonth),
    ]);
    const found = await findTestClock(clientOf(server), 'tck_1');
    expect(await found.advanceTo(nextMonth)).toEqual(new Date(nextMonth));
    expect(server.seen.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/v1/test-clocks/tck_1',
      'POST /api/v1/test-clocks/tck_1/advance',
      'GET /api/v1/test-clocks/tck_1',
      'GET /api/v1/test-clocks/tck_1',
    ]);
  });

  it('says where it is when the time to wait runs out, and is waited for before it is moved again', async () => {
    let arrived = false;
    await using server = await scriptedServer((_, index) => {
      if (index === 0) return clock(201, start);
      return arrived ? clock(200, nextMonth) : clock(202, start, nextMonth);
    });
    const slow = await startTestClock(clientOf(server), { now: start });
    const error = await rejectionOf(slow.advance({ days: 30 }, { timeoutSeconds: 0.15 }));
    expect(error).toBeInstanceOf(TestClockAdvancingError);
    expect(error).toMatchObject({
      code: 'test_clock_advancing',
      message: expect.stringContaining(nextMonth),
    });
    arrived = true;
    expect(await slow.advance({ days: 0 })).toEqual(new Date(nextMonth));
    const moves = server.seen.slice(1).map(({ method }) => method);
    // The first advance and its look-ups, one more look-up, and only then the second.
    expect(moves.filter((method) => method === 'POST')).toHaveLength(2);
    expect(moves.slice(-2)).toEqual(['GET', 'POST']);
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ now: nextMonth });
  });

  it('passes on what the server refuses, and ends with its signal', async () => {
    await using server = await scriptedServer([
      clock(201, start),
      { status: 409, body: problem(409, 'conflict') },
      clock(202, start, nextMonth),
    ]);
    const busy = await startTestClock(clientOf(server, { maxRetries: 0 }), { now: start });
    expect(await rejectionOf(busy.advance({ days: 1 }))).toBeInstanceOf(ConflictError);
    const signal = AbortSignal.timeout(150);
    expect(await rejectionOf(busy.advance({ days: 30 }, { signal }))).toBeInstanceOf(AbortedError);
  });
});
