import { CliFailure } from '../cli-failure.ts';
import { exitCodes } from '../exit-codes.ts';

/** The body of GET /health, as far as people read it. */
export type HealthReport = {
  status: 'healthy' | 'degraded' | 'unhealthy';
  version: string;
  uptime: number;
  checks: Record<string, HealthCheck>;
};

type HealthCheck = {
  status: string;
  observedValue?: number | string;
  observedUnit?: string;
  output?: string;
};

/** Asks the server how it is; exit code 5 where nobody, or nobody that speaks so, answers. No key is sent. */
export async function readHealth(
  baseUrl: string,
  { timeoutMs }: { timeoutMs: number },
): Promise<HealthReport> {
  let body: unknown;
  try {
    const answer = await fetch(`${baseUrl}/health`, {
      signal: AbortSignal.timeout(timeoutMs),
      redirect: 'error',
    });
    // An unhealthy server answers 503 with its report.
    body = await answer.json();
  } catch (error) {
    if (error instanceof SyntaxError) throw stranger(baseUrl);
    throw new CliFailure(`No server answers at ${baseUrl}.`, {
      exitCode: exitCodes.unreachable,
      hint: '`creditplane serve` starts one; --url names another.',
      cause: error,
    });
  }
  if (!isReport(body)) throw stranger(baseUrl);
  return body;
}

/** Whether a control plane answers there, soon. */
export async function isReachable(baseUrl: string): Promise<boolean> {
  return readHealth(baseUrl, { timeoutMs: 2_000 }).then(
    () => true,
    () => false,
  );
}

function stranger(baseUrl: string): CliFailure {
  return new CliFailure(`What answers at ${baseUrl} is no control plane.`, {
    exitCode: exitCodes.unreachable,
  });
}

function isReport(value: unknown): value is HealthReport {
  if (typeof value !== 'object' || value === null) return false;
  const { status, version, checks } = value as Partial<Record<keyof HealthReport, unknown>>;
  return (
    typeof status === 'string' && typeof version === 'string' && typeof checks === 'object' && checks !== null
  );
}
