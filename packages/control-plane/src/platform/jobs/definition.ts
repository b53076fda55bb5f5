import type { z } from 'zod';
import type { TenantScope } from '../database/scope.ts';
import type { Cause, Work } from '../unit-of-work/work.ts';

/** What a job did to the world, to be committed together with the job's removal. */
export type Effect = (work: Work) => Promise<void>;

export type JobContext = {
  readonly jobId: string;
  readonly scope: TenantScope;
  readonly cause: Cause;
  /** Domain time: of the job's test clock where it has one, else the real one. */
  readonly now: Date;
  /** From 1. */
  readonly attempt: number;
  /** Aborted when the process stops, or when another process took the job over. */
  readonly signal: AbortSignal;
  /** A transaction of its own, for reads and for recording an intent before a call. */
  work<Result>(effect: (work: Work) => Promise<Result>): Promise<Result>;
};

/**
 * One kind of job. `run` may do IO: no transaction is open while it does. It gives the effect, which commits with the
 * job's removal. A throw is tried again after `retryDelayMs(attempt, error)`, by the real clock even under a test clock; past
 * the last attempt `exhausted` gives the effect, and without one the job stays as dead.
 */
export type JobDefinition<Payload = unknown> = {
  kind: string;
  payload: z.ZodType<Payload>;
  maxAttempts: number;
  retryDelayMs: (attempt: number, error: unknown) => number;
  /** How many of this kind one process runs at once, so that a kind that hangs holds up itself only. Default 32. */
  concurrency?: number;
  run: (payload: Payload, context: JobContext) => Promise<Effect>;
  exhausted?: (payload: Payload, error: unknown) => Effect;
};

/** Hides the payload's type, so that jobs of all kinds fit one list. */
export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition {
  const { run, exhausted, ...rest } = definition;
  return {
    ...rest,
    run: (payload, context) => run(definition.payload.parse(payload), context),
    ...(exhausted
      ? { exhausted: (payload, error) => exhausted(definition.payload.parse(payload), error) }
      : {}),
  };
}
