import type { ComponentType, HealthCheck } from './health.ts';

/** A database that takes longer than this is `warn`. */
export const databaseWarnMs = 100;

export type LatencyCheckOptions = {
  componentType: ComponentType;
  /** One cheap round trip: `SELECT 1`. A rejection is a failed check. */
  probe: () => Promise<unknown>;
  /** Slower than this is `warn`. */
  warnMs: number;
  /** Slower than this is `fail`; without it slowness alone never fails. */
  failMs?: number;
  /** Milliseconds of a clock that never steps back. */
  monotonicMs?: () => number;
};

/** A health check that times a round trip. */
export function latencyCheck(options: LatencyCheckOptions): HealthCheck {
  const { componentType, probe, warnMs, failMs = Number.POSITIVE_INFINITY } = options;
  const { monotonicMs = () => performance.now() } = options;
  return {
    componentType,
    observe: async () => {
      const startedMs = monotonicMs();
      await probe();
      const latencyMs = monotonicMs() - startedMs;
      const observed = { observedValue: Math.round(latencyMs * 10) / 10, observedUnit: 'ms' };
      if (latencyMs > failMs) return { ...observed, status: 'fail', output: `Slower than ${failMs} ms.` };
      if (latencyMs > warnMs) return { ...observed, status: 'warn', output: `Slower than ${warnMs} ms.` };
      return { ...observed, status: 'pass' };
    },
  };
}
