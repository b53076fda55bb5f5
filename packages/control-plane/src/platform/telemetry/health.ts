import type { Clock } from '../../kernel/clock.ts';

export type CheckStatus = 'pass' | 'warn' | 'fail';

export type ComponentType = 'component' | 'datastore' | 'system';

/** What a check saw. `output` says what is wrong, in words that the public may read. */
export type HealthCheckResult = {
  status: CheckStatus;
  observedValue: number | string;
  observedUnit: string;
  output?: string;
};

export type HealthCheck = { componentType: ComponentType; observe(): Promise<HealthCheckResult> };

export type ReportedCheck = HealthCheckResult & { componentType: ComponentType; time: string };

/** The body of GET /health. `uptime` is in seconds, `timestamp` and `time` are RFC 3339. */
export type HealthReport = {
  status: 'healthy' | 'degraded' | 'unhealthy';
  version: string;
  uptime: number;
  timestamp: string;
  checks: Record<string, ReportedCheck>;
};

export type Health = {
  /** Adds a check; the returned function removes it. Throws where the name is taken. */
  register(name: string, check: HealthCheck): () => void;
  /** Runs every check at once. Any fail makes it unhealthy, else any warn degraded. Never rejects. */
  report(): Promise<HealthReport>;
};

export type HealthOptions = {
  version: string;
  startedAt: Date;
  clock: Clock;
  /** Bound on each check. Default 2,000: a probe's own patience is commonly 1 to 5 s. */
  checkTimeoutMs?: number;
  /** Told why a check threw; the report itself does not say, because the public reads it. */
  onCheckError?: (name: string, error: unknown) => void;
};

/** The registry of what this control plane needs in order to work. */
export function createHealth(options: HealthOptions): Health {
  const { version, startedAt, clock, checkTimeoutMs = 2_000, onCheckError = () => {} } = options;
  const checks = new Map<string, HealthCheck>();

  /** A check that hangs is awaited again rather than started again, so probes cannot pile up on what is stuck. */
  const underWay = new Map<HealthCheck, Promise<HealthCheckResult>>();
  const observe = (check: HealthCheck) => {
    const running = underWay.get(check) ?? check.observe().finally(() => underWay.delete(check));
    underWay.set(check, running);
    return running;
  };

  const run = async (name: string, check: HealthCheck): Promise<ReportedCheck> => {
    const result = await within(checkTimeoutMs, () => observe(check)).catch((error: unknown) => {
      onCheckError(name, error);
      return {
        status: 'fail',
        observedValue: 'error',
        observedUnit: 'state',
        output: 'The check failed.',
      } as const;
    });
    return { ...result, componentType: check.componentType, time: clock.now().toISOString() };
  };

  return {
    register: (name, check) => {
      if (checks.has(name)) throw new Error(`A health check named ${name} is registered already.`);
      checks.set(name, check);
      return () => {
        if (checks.get(name) === check) checks.delete(name);
      };
    },
    report: async () => {
      const reported = await Promise.all(
        [...checks].map(async ([name, check]) => [name, await run(name, check)] as const),
      );
      const now = clock.now();
      return {
        status: overall(reported.map(([, check]) => check.status)),
        version,
        uptime: Math.floor((now.getTime() - startedAt.getTime()) / 1_000),
        timestamp: now.toISOString(),
        checks: Object.fromEntries(reported),
      };
    },
  };
}

function overall(statuses: readonly CheckStatus[]): HealthReport['status'] {
  if (statuses.includes('fail')) return 'unhealthy';
  return statuses.includes('warn') ? 'degraded' : 'healthy';
}

async function within(
  timeoutMs: number,
  observe: () => Promise<HealthCheckResult>,
): Promise<HealthCheckResult> {
  const output = `No answer within ${timeoutMs} ms.`;
  const late: HealthCheckResult = { status: 'fail', observedValue: timeoutMs, observedUnit: 'ms', output };
  const { promise, resolve } = Promise.withResolvers<HealthCheckResult>();
  const timer = setTimeout(() => resolve(late), timeoutMs);
  try {
    return await Promise.race([observe(), promise]);
  } finally {
    clearTimeout(timer);
  }
}
