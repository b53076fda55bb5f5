import { describe, expect, it } from 'vitest';
import { failureKind } from '../../src/platform/event-bus/failure-kind.ts';
import { type Lag, lagCheck } from '../../src/platform/event-bus/lag.ts';
import { afterFailure, afterSuccess, startPace } from '../../src/platform/event-bus/pace.ts';
import { createTurnstile } from '../../src/platform/event-bus/turnstile.ts';
import { StreamConflict } from '../../src/platform/event-store/append.ts';

const bounds = { fullBatch: 50, maxAttempts: 3 };
const start = startPace(bounds);
const quick = { held: false, tookMs: 5 };

describe('the pace of a consumer', () => {
  it('halves a failing batch down to one event, and grows back', () => {
    const limits = [start.limit];
    let pace = start;
    while (pace.limit > 1) {
      pace = afterFailure(pace, bounds, { kind: 'failure', eventId: 'evt_1' }).pace;
      limits.push(pace.limit);
    }
    expect(limits).toEqual([50, 25, 13, 7, 4, 2, 1]);
    expect(afterSuccess(pace, bounds, quick).limit).toBe(2);
    expect(afterSuccess(start, bounds, quick).limit).toBe(50);
  });

  it('takes less at once after a batch that held back the horizon for long', () => {
    expect(afterSuccess(start, bounds, { held: false, tookMs: 400 }).limit).toBe(25);
  });

  it('parks one event after its own last attempt, not that of another', () => {
    const alone = { ...start, limit: 1 };
    const first = afterFailure(alone, bounds, { kind: 'failure', eventId: 'evt_1' });
    const second = afterFailure(first.pace, bounds, { kind: 'failure', eventId: 'evt_1' });
    expect([first.pauseMs, second.pauseMs]).toEqual([20, 100]);
    const other = afterFailure(second.pace, bounds, { kind: 'failure', eventId: 'evt_2' });
    expect(other.parks).toBeUndefined();
    const third = afterFailure(second.pace, bounds, { kind: 'failure', eventId: 'evt_1' });
    expect(third.parks).toEqual({ eventId: 'evt_1', attempts: 3 });
  });

  it('counts no attempt for a conflict or an outage, but ends a conflict that never ends', () => {
    let pace = { ...start, limit: 1 };
    expect(afterFailure(pace, bounds, { kind: 'unavailable', eventId: 'evt_1' }).pace).toEqual(pace);
    let conflicts = 0;
    for (; pace.attempts === 0; conflicts += 1) {
      pace = afterFailure(pace, bounds, { kind: 'conflict', eventId: 'evt_1' }).pace;
    }
    expect(conflicts).toBe(51);
  });

  it('looks again soon, then less often, while a transaction holds events back', () => {
    const held = { held: true, tookMs: 1 };
    let pace = start;
    const waits = Array.from({ length: 8 }, () => {
      pace = afterSuccess(pace, bounds, held);
      return pace.heldMs;
    });
    expect(waits).toEqual([4, 8, 16, 32, 64, 100, 100, 100]);
    expect(afterSuccess(pace, bounds, quick).heldMs).toBe(2);
  });
});

describe('the kind of a failure', () => {
  it.each([
    [new StreamConflict(undefined), 'conflict'],
    [{ code: '40P01' }, 'conflict'],
    [{ code: '08006' }, 'unavailable'],
    [{ code: '57P01' }, 'unavailable'],
    [{ code: '53300' }, 'unavailable'],
    [{ code: 'ECONNREFUSED' }, 'unavailable'],
    [new Error('Connection terminated unexpectedly'), 'unavailable'],
    [{ code: '57014' }, 'failure'],
    [{ code: '23505' }, 'failure'],
    [new Error('a bug'), 'failure'],
    [undefined, 'failure'],
  ])('of %o is %s', (error, kind) => {
    expect(failureKind(error)).toBe(kind);
  });
});

describe('the turnstile', () => {
  it('lets so many through at once, and serves those who asked first', async () => {
    const turnstile = createTurnstile(2);
    const doors = Array.from({ length: 5 }, () => Promise.withResolvers<void>());
    const entered: number[] = [];
    const passes = doors.map(({ promise }, index) =>
      turnstile.pass(async () => {
        entered.push(index);
        await promise;
        if (index === 1) throw new Error('a batch failed');
      }),
    );
    await Promise.resolve();
    expect(entered).toEqual([0, 1]);
    doors[1]?.resolve();
    await expect(passes[1]).rejects.toThrow('a batch failed');
    expect(entered).toEqual([0, 1, 2]);
    for (const door of doors) door.resolve();
    await Promise.allSettled(passes);
    expect(entered).toEqual([0, 1, 2, 3, 4]);
  });
});

describe('the health of subscriptions', () => {
  const lag = (consumer: string, secondsBehind: number, held = false): Lag => ({
    consumer,
    secondsBehind,
    eventsBehind: 7,
    held,
  });

  it('passes up to 30 s and warns of the furthest behind, with the reason where a transaction holds it', async () => {
    expect(await lagCheck(async () => []).observe()).toMatchObject({ status: 'pass', observedValue: 0 });
    expect(await lagCheck(async () => [lag('risk', 30)]).observe()).toMatchObject({ status: 'pass' });
    const warned = await lagCheck(async () => [lag('audit', 31), lag('risk', 40.04, true)]).observe();
    expect(warned).toEqual({
      status: 'warn',
      observedValue: 40,
      observedUnit: 's',
      output:
        'risk is 7 events and 40 s behind. An open writing transaction in the database holds its events back.',
    });
  });
});
