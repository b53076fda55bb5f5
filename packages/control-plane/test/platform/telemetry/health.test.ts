import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { manualClock } from '../../../src/kernel/clock.ts';
import { type CheckStatus, createHealth, type HealthCheck } from '../../../src/platform/telemetry/health.ts';
import { databaseWarnMs, latencyCheck } from '../../../src/platform/telemetry/latency-check.ts';

const startedAt = new Date('2026-01-01T00:00:00Z');

function healthFor(
  options: { checkTimeoutMs?: number; onCheckError?: (name: string, error: unknown) => void } = {},
) {
  const clock = manualClock(startedAt);
  return { clock, health: createHealth({ version: '1.2.3', startedAt, clock, ...options }) };
}

function seeing(status: CheckStatus): HealthCheck {
  return {
    componentType: 'component',
    observe: async () => ({ status, observedValue: 1, observedUnit: 'n' }),
  };
}

/** A round trip that takes as long as it says, on a clock that only it moves. */
function probeOf(latencyMs: number) {
  let nowMs = 0;
  return {
    componentType: 'datastore' as const,
    monotonicMs: () => nowMs,
    probe: async () => {
      nowMs += latencyMs;
    },
  };
}

describe('the health report', () => {
  test('has exactly the documented form', async () => {
    const { clock, health } = healthFor();
    health.register('database', latencyCheck({ ...probeOf(3.14), warnMs: databaseWarnMs }));
    health.register('events', latencyCheck({ ...probeOf(250), warnMs: databaseWarnMs }));
    clock.advance(90_500);
    expect(await health.report()).toEqual({
      status: 'degraded',
      version: '1.2.3',
      uptime: 90,
      timestamp: '2026-01-01T00:01:30.500Z',
      checks: {
        database: {
          status: 'pass',
          componentType: 'datastore',
          observedValue: 3.1,
          observedUnit: 'ms',
          time: '2026-01-01T00:01:30.500Z',
        },
        events: {
          status: 'warn',
          componentType: 'datastore',
          observedValue: 250,
          observedUnit: 'ms',
          time: '2026-01-01T00:01:30.500Z',
          output: 'Slower than 100 ms.',
        },
      },
    });
  });

  test('is as bad as its worst check', async () => {
    const statuses = fc.array(fc.constantFrom<CheckStatus>('pass', 'warn', 'fail'));
    await fc.assert(
      fc.asyncProperty(statuses, async (seen) => {
        const { health } = healthFor();
        for (const [index, status] of seen.entries()) health.register(`check-${index}`, seeing(status));
        const expected = seen.includes('fail') ? 'unhealthy' : seen.includes('warn') ? 'degraded' : 'healthy';
        expect((await health.report()).status).toBe(expected);
      }),
    );
  });

  test('fails a check that throws without telling the public why', async () => {
    const onCheckError = vi.fn();
    const { health } = healthFor({ onCheckError });
    const error = new Error('password authentication failed for owner at 10.0.0.7');
    health.register('database', { componentType: 'datastore', observe: () => Promise.reject(error) });
    const report = await health.report();
    expect(report.status).toBe('unhealthy');
    expect(report.checks['database']).toMatchObject({ status: 'fail', output: 'The check failed.' });
    expect(JSON.stringify(report)).not.toContain('10.0.0.7');
    expect(onCheckError).toHaveBeenCalledExactlyOnceWith('database', error);
  });

  test('fails a check that throws before it gives a promise', async () => {
    const { health } = healthFor();
    health.register('broken', {
      componentType: 'component',
      observe: () => {
        throw new Error('broken');
      },
    });
    expect((await health.report()).status).toBe('unhealthy');
  });

  test('fails a check that hangs, and tells the others all the same', async () => {
    const { health } = healthFor({ checkTimeoutMs: 1 });
    health.register('stuck', { componentType: 'datastore', observe: () => new Promise(() => {}) });
    health.register('fine', seeing('pass'));
    const { status, checks } = await health.report();
    expect(status).toBe('unhealthy');
    expect(checks['stuck']).toMatchObject({
      status: 'fail',
      observedValue: 1,
      observedUnit: 'ms',
      output: 'No answer within 1 ms.',
    });
    expect(checks['fine']).toMatchObject({ status: 'pass' });
  });

  test('does not pile probes up on a check that hangs, and asks afresh once it answered', async () => {
    const { health } = healthFor({ checkTimeoutMs: 1 });
    const hanging = Promise.withResolvers<void>();
    const probe = vi.fn<() => Promise<void>>().mockReturnValueOnce(hanging.promise).mockResolvedValue();
    health.register('database', latencyCheck({ componentType: 'datastore', probe, warnMs: 1e6 }));
    for (let asked = 0; asked < 5; asked++) expect((await health.report()).status).toBe('unhealthy');
    expect(probe).toHaveBeenCalledOnce();
    hanging.resolve();
    await vi.waitFor(async () => expect((await health.report()).status).toBe('healthy'));
    await health.report();
    expect(probe.mock.calls.length).toBeGreaterThan(1);
  });

  test('knows each check by one name, until it is removed', async () => {
    const { health } = healthFor();
    const remove = health.register('bus', seeing('fail'));
    expect(() => health.register('bus', seeing('pass'))).toThrow('bus');
    remove();
    expect((await health.report()).checks).toEqual({});
    health.register('bus', seeing('pass'));
    remove();
    expect((await health.report()).checks).toHaveProperty('bus');
  });
});

describe('a latency check', () => {
  test.each([
    [0, 'pass'],
    [100, 'pass'],
    [100.1, 'warn'],
    [1_000, 'warn'],
    [1_000.1, 'fail'],
  ])('of %d ms is %s', async (latencyMs, status) => {
    const check = latencyCheck({ ...probeOf(latencyMs), warnMs: 100, failMs: 1_000 });
    expect(await check.observe()).toMatchObject({ status });
  });

  test('never fails for slowness alone where no limit was given', async () => {
    const check = latencyCheck({ ...probeOf(1e9), warnMs: 100 });
    expect(await check.observe()).toMatchObject({ status: 'warn' });
  });
});
