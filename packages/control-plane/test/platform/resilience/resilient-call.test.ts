import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { manualClock } from '../../../src/kernel/clock.ts';
import { BulkheadFull, CallTimedOut, CircuitOpen } from '../../../src/platform/resilience/call-errors.ts';
import {
  breakerDefaults,
  bulkheadDefaults,
  retryDefaults,
} from '../../../src/platform/resilience/defaults.ts';
import { type ResilientCallOptions, resilientCall } from '../../../src/platform/resilience/resilient-call.ts';

/** A call whose waits are written down instead of waited, on a clock of its own. */
function harness(options: Partial<ResilientCallOptions> = {}) {
  const clock = manualClock(new Date('2026-01-01T00:00:00Z'));
  const waitsMs: number[] = [];
  const states: string[] = [];
  const guarded = resilientCall({
    name: 'bureau.pull',
    timeoutMs: 60_000,
    clock,
    delay: async (waitMs) => void waitsMs.push(waitMs),
    random: () => 0.5,
    ...options,
  });
  guarded.onStateChange((state) => states.push(state));
  return { guarded, clock, waitsMs, states };
}

const failing = async () => {
  throw new Error('bureau down');
};

const never = () => new Promise<never>(() => {});

async function fail(guarded: ReturnType<typeof resilientCall>, times: number) {
  for (let time = 0; time < times; time++)
    await expect(guarded.execute(failing)).rejects.toThrow('bureau down');
}

test('the defaults are those of the house', () => {
  expect(retryDefaults).toEqual({ attempts: 3, firstWaitMs: 1_000, factor: 2, maxWaitMs: 30_000 });
  expect(breakerDefaults).toEqual({ failures: 5, openMs: 60_000, halfOpenTrials: 3 });
  expect(bulkheadDefaults).toEqual({ limit: 20, queue: 40 });
});

describe('a retry', () => {
  const repeatable = { safeToRepeat: true };

  test('gives the first success and waits 1 s, then 2 s at most, each drawn between 0 and its bound', async () => {
    const { guarded, waitsMs } = harness();
    const call = vi.fn(failing).mockRejectedValueOnce(new Error('1')).mockRejectedValueOnce(new Error('2'));
    call.mockResolvedValueOnce('answer' as never);
    expect(await guarded.execute(call, repeatable)).toBe('answer');
    expect(call).toHaveBeenCalledTimes(3);
    expect(waitsMs).toEqual([500, 1_000]);
  });

  test('gives up after three attempts with the last error', async () => {
    const { guarded } = harness();
    const call = vi.fn<() => Promise<never>>();
    for (const attempt of ['first', 'second', 'third', 'fourth'])
      call.mockRejectedValueOnce(new Error(attempt));
    await expect(guarded.execute(call, repeatable)).rejects.toThrow('third');
    expect(call).toHaveBeenCalledTimes(3);
  });

  test('never waits longer than the bound, whatever the jitter', async () => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), async (jitter) => {
        const { guarded, waitsMs } = harness({
          retry: { attempts: 9 },
          breaker: { failures: 100 },
          random: () => jitter,
        });
        await guarded.execute(failing, repeatable).catch(() => {});
        expect(waitsMs).toEqual(
          [1, 2, 4, 8, 16, 30, 30, 30].map((seconds) => Math.floor(jitter * seconds * 1_000)),
        );
      }),
      { numRuns: 20 },
    );
  });

  test('does not happen unless the call is said to be safe to repeat', async () => {
    const { guarded } = harness();
    const call = vi.fn(failing);
    await expect(guarded.execute(call)).rejects.toThrow('bureau down');
    expect(call).toHaveBeenCalledOnce();
  });

  test('does not happen for a refusal that the next attempt would meet again', async () => {
    const { guarded } = harness({ countsAsFailure: (error) => !(error instanceof TypeError) });
    const call = vi.fn(() => Promise.reject(new TypeError('refused')));
    await expect(guarded.execute(call, repeatable)).rejects.toThrow('refused');
    expect(call).toHaveBeenCalledOnce();
  });

  test('does not knock at a circuit that opened meanwhile', async () => {
    const { guarded, waitsMs } = harness({ breaker: { failures: 1 } });
    const call = vi.fn(failing);
    await expect(guarded.execute(call, repeatable)).rejects.toBeInstanceOf(CircuitOpen);
    expect(call).toHaveBeenCalledOnce();
    expect(waitsMs).toHaveLength(1);
  });
});

describe('the circuit', () => {
  test('opens after five failures in a row and refuses without calling', async () => {
    const { guarded, states } = harness();
    await fail(guarded, breakerDefaults.failures);
    const call = vi.fn(failing);
    await expect(guarded.execute(call)).rejects.toEqual(new CircuitOpen('bureau.pull'));
    expect(call).not.toHaveBeenCalled();
    expect(guarded.state()).toBe('open');
    expect(states).toEqual(['open']);
  });

  test('stays closed while successes come between the failures', async () => {
    const { guarded } = harness();
    for (let round = 0; round < 4; round++) {
      await fail(guarded, 4);
      await guarded.execute(async () => 'fine');
    }
    expect(guarded.state()).toBe('closed');
  });

  test('does not count refusals that say nothing of the other side', async () => {
    const { guarded } = harness({ countsAsFailure: () => false });
    await fail(guarded, 20);
    expect(guarded.state()).toBe('closed');
  });

  test('refuses for 60 s by the clock, then closes after three trials that succeed', async () => {
    const { guarded, clock, states } = harness();
    await fail(guarded, 5);
    clock.advance(59_999);
    await expect(guarded.execute(async () => 'early')).rejects.toBeInstanceOf(CircuitOpen);
    clock.advance(1);
    for (const trial of [1, 2, 3]) {
      expect(await guarded.execute(async () => trial)).toBe(trial);
      expect(guarded.state()).toBe(trial < 3 ? 'half_open' : 'closed');
    }
    expect(states).toEqual(['open', 'half_open', 'closed']);
  });

  test('opens for another 60 s when a trial fails', async () => {
    const { guarded, clock, states } = harness();
    await fail(guarded, 5);
    clock.advance(60_000);
    await guarded.execute(async () => 'one good trial');
    await fail(guarded, 1);
    clock.advance(59_999);
    await expect(guarded.execute(async () => 'early')).rejects.toBeInstanceOf(CircuitOpen);
    clock.advance(1);
    expect(await guarded.execute(async () => 'again')).toBe('again');
    expect(states).toEqual(['open', 'half_open', 'open', 'half_open']);
  });

  test('lets no more than three trials through at once', async () => {
    const { guarded, clock } = harness();
    await fail(guarded, 5);
    clock.advance(60_000);
    const gate = Promise.withResolvers<string>();
    const call = vi.fn(() => gate.promise);
    const trials = [guarded.execute(call), guarded.execute(call), guarded.execute(call)];
    await vi.waitFor(() => expect(call).toHaveBeenCalledTimes(3));
    // Refused while the trials are under way, rather than kept waiting for them.
    for (let other = 0; other < 7; other++)
      await expect(guarded.execute(call)).rejects.toBeInstanceOf(CircuitOpen);
    gate.reject(new Error('still down'));
    expect((await Promise.allSettled(trials)).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
    expect(call).toHaveBeenCalledTimes(3);
    expect(guarded.state()).toBe('open');
  });

  test('does not close because a trial was given up', async () => {
    const { guarded, clock } = harness();
    await fail(guarded, 5);
    clock.advance(60_000);
    for (const _ of [1, 2]) await guarded.execute(async () => 'good trial');
    const controller = new AbortController();
    const trial = guarded.execute(never, { signal: controller.signal });
    controller.abort(new Error('deadline passed'));
    await expect(trial).rejects.toThrow('deadline passed');
    await vi.waitFor(() => expect(guarded.state()).toBe('open'));
  });

  test('follows its drawing whatever happens: closed, five failures, a minute, three trials', async () => {
    const step = fc.oneof(
      fc.constant({ kind: 'success' as const }),
      fc.constant({ kind: 'failure' as const }),
      fc.integer({ min: 1, max: 90_000 }).map((ms) => ({ kind: 'time' as const, ms })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 30, maxLength: 80 }), async (steps) => {
        const { guarded, clock } = harness();
        let model = { state: 'closed', failures: 0, good: 0, opensUntil: 0 };
        for (const each of steps) {
          if (each.kind === 'time') {
            clock.advance(each.ms);
            continue;
          }
          const now = clock.now().getTime();
          if (model.state === 'open' && now >= model.opensUntil)
            model = { ...model, state: 'half_open', good: 0 };
          const called = vi.fn(each.kind === 'success' ? async () => 'fine' : failing);
          await guarded.execute(called).catch(() => {});
          expect(called).toHaveBeenCalledTimes(model.state === 'open' ? 0 : 1);
          model = afterCall(model, each.kind, now);
          expect(guarded.state()).toBe(model.state);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('tells nobody who stopped listening', async () => {
    const { guarded } = harness();
    const listener = vi.fn();
    guarded.onStateChange(listener)();
    await fail(guarded, 5);
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('the timeout', () => {
  test('ends a call that ignores its signal, with an error of our own', async () => {
    const { guarded } = harness({ timeoutMs: 1 });
    await expect(guarded.execute(never)).rejects.toEqual(new CallTimedOut('bureau.pull', 1));
  });

  test('aborts a call that heeds its signal, with the same error', async () => {
    const { guarded } = harness({ timeoutMs: 1 });
    const heeding = (signal: AbortSignal) => wait(60_000, 'late', { signal });
    await expect(guarded.execute(heeding)).rejects.toEqual(new CallTimedOut('bureau.pull', 1));
    const heedingAtOnce = (signal: AbortSignal) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener('abort', () => reject(new Error('aborted')));
      });
    await expect(guarded.execute(heedingAtOnce)).rejects.toEqual(new CallTimedOut('bureau.pull', 1));
  });

  test('bounds each attempt and counts as a failure of the other side', async () => {
    const { guarded } = harness({ timeoutMs: 1, breaker: { failures: 3 } });
    const call = vi.fn(never);
    await expect(guarded.execute(call, { safeToRepeat: true })).rejects.toBeInstanceOf(CallTimedOut);
    expect(call).toHaveBeenCalledTimes(retryDefaults.attempts);
    expect(guarded.state()).toBe('open');
  });

  test('does not abort what a finished call still reads', async () => {
    const { guarded } = harness();
    const signal = await guarded.execute(async (given) => given);
    expect(signal.aborted).toBe(false);
  });
});

describe('the bulkhead', () => {
  test('runs as many as it has places, queues as many as it may, refuses the rest', async () => {
    const { guarded, waitsMs } = harness({ bulkhead: { limit: 2, queue: 1 } });
    const gate = Promise.withResolvers<string>();
    const call = vi.fn(() => gate.promise);
    const admitted = [guarded.execute(call), guarded.execute(call), guarded.execute(call)];
    await expect(guarded.execute(call, { safeToRepeat: true })).rejects.toEqual(
      new BulkheadFull('bureau.pull'),
    );
    expect(waitsMs).toEqual([]);
    expect(call).toHaveBeenCalledTimes(2);
    gate.resolve('answer');
    expect(await Promise.all(admitted)).toEqual(['answer', 'answer', 'answer']);
  });

  test('gives its place up while a retry waits', async () => {
    const { guarded } = harness({
      bulkhead: { limit: 1, queue: 0 },
      delay: async () => expect(await guarded.execute(async () => 'other')).toBe('other'),
    });
    const call = vi.fn(async () => 'second').mockRejectedValueOnce(new Error('first'));
    expect(await guarded.execute(call, { safeToRepeat: true })).toBe('second');
  });
});

describe('a caller whose patience ends', () => {
  const reason = new Error('no longer waiting');

  test('still gets what is under way, and the circuit counts it', async () => {
    const { guarded } = harness();
    const gate = Promise.withResolvers<string>();
    const patience = new AbortController();
    const outcome = guarded.execute(() => gate.promise, { safeToRepeat: true, patience: patience.signal });
    patience.abort(reason);
    gate.resolve('late answer');
    expect(await outcome).toBe('late answer');
  });

  test('has no attempt begun for it any more, and hears how the last one ended', async () => {
    const { guarded, waitsMs } = harness();
    const gate = Promise.withResolvers<string>();
    const patience = new AbortController();
    const call = vi.fn(() => gate.promise);
    const outcome = guarded.execute(call, { safeToRepeat: true, patience: patience.signal });
    patience.abort(reason);
    gate.reject(new Error('late failure'));
    await expect(outcome).rejects.toThrow('late failure');
    expect(call).toHaveBeenCalledOnce();
    expect(waitsMs.length).toBeLessThanOrEqual(1);
  });

  test('does not sit out the wait between two attempts', async () => {
    const patience = new AbortController();
    const guarded = resilientCall({
      name: 'bureau.pull',
      timeoutMs: 60_000,
      retry: { firstWaitMs: 1e6 },
      random: () => 0.9,
    });
    const call = vi.fn(async () => {
      setImmediate(() => patience.abort(reason));
      throw new Error('bureau down');
    });
    await expect(guarded.execute(call, { safeToRepeat: true, patience: patience.signal })).rejects.toThrow(
      'bureau down',
    );
    expect(call).toHaveBeenCalledOnce();
  });

  test('is not called for from the queue', async () => {
    const { guarded } = harness({ bulkhead: { limit: 1, queue: 1 } });
    const gate = Promise.withResolvers<string>();
    const first = guarded.execute(() => gate.promise);
    const patience = new AbortController();
    const queued = vi.fn(never);
    const outcome = guarded.execute(queued, { patience: patience.signal });
    patience.abort(reason);
    gate.resolve('answer');
    await first;
    await expect(outcome).rejects.toBe(reason);
    expect(queued).not.toHaveBeenCalled();
  });
});

describe('a caller that gives up', () => {
  const reason = new Error('deadline passed');

  test('hears its own reason at once, and the circuit does not count it', async () => {
    const { guarded } = harness({ breaker: { failures: 1 } });
    const controller = new AbortController();
    const call = vi.fn((signal: AbortSignal) => wait(60_000, 'late', { signal }));
    const outcome = guarded.execute(call, { safeToRepeat: true, signal: controller.signal });
    controller.abort(reason);
    await expect(outcome).rejects.toBe(reason);
    expect(call).toHaveBeenCalledOnce();
    expect(guarded.state()).toBe('closed');
  });

  test('is not called for when it gave up before', async () => {
    const { guarded } = harness();
    const call = vi.fn(never);
    await expect(guarded.execute(call, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(call).not.toHaveBeenCalled();
  });

  test('leaves the queue at once and is never called for', async () => {
    const { guarded } = harness({ bulkhead: { limit: 1, queue: 1 } });
    const gate = Promise.withResolvers<string>();
    const first = guarded.execute(() => gate.promise);
    const controller = new AbortController();
    const queued = vi.fn(never);
    const outcome = guarded.execute(queued, { signal: controller.signal });
    controller.abort(reason);
    await expect(outcome).rejects.toBe(reason);
    gate.resolve('answer');
    await first;
    expect(await guarded.execute(async () => 'next')).toBe('next');
    expect(queued).not.toHaveBeenCalled();
  });

  test('does not sit out the wait between two attempts', async () => {
    const controller = new AbortController();
    const guarded = resilientCall({
      name: 'bureau.pull',
      timeoutMs: 60_000,
      retry: { firstWaitMs: 1e6 },
      random: () => 0.9,
    });
    const call = vi.fn(async () => {
      setImmediate(() => controller.abort(reason));
      throw new Error('bureau down');
    });
    await expect(guarded.execute(call, { safeToRepeat: true, signal: controller.signal })).rejects.toBe(
      reason,
    );
    expect(call).toHaveBeenCalledOnce();
  });
});

type Model = { state: string; failures: number; good: number; opensUntil: number };

/** DESIGN section 7 as a table: what a call leaves behind. */
function afterCall(model: Model, outcome: 'success' | 'failure', now: number): Model {
  const open = { state: 'open', failures: 0, good: 0, opensUntil: now + 60_000 };
  const closed = { state: 'closed', failures: 0, good: 0, opensUntil: 0 };
  if (model.state === 'open') return model;
  if (model.state === 'half_open') {
    if (outcome === 'failure') return open;
    return model.good === 2 ? closed : { ...model, good: model.good + 1 };
  }
  if (outcome === 'success') return closed;
  return model.failures === 4 ? open : { ...model, failures: model.failures + 1 };
}
