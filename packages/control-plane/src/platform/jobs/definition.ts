import type { z } from 'zod';
import type { TenantScope } from '../database/scope.ts';
import type { Cause, Work } from '../unit-of-work/work.ts';

/** What a job did to the world, to be committed together with the job's removal. */
export type Effect = (work: Work) => Promise<void>;

export type JobContext = {
  readonly jobId: string;
  readonly scope: TenantScope;
  readonly cause: Cause;
  readonly now: Date;
  /** From 1. */
  readonly attempt: number;
  readonly signal: AbortSignal;
  /** A transaction of its own, for reads and for recording an intent before a call. */
  work<Result>(effect: (work: Work) => Promise<Result>): Promise<Result>;
};

/**
 * One kind of job. `run` may do IO: no transaction is open while it does. It gives the effect, which commits with the
 * job's removal. A throw is tried again after `retryDelayMs(attempt)`; past the last attempt `exhausted` gives the effect.
 */
export type JobDefinition<Payload = unknown> = {
  kind: string;
  payload: z.ZodType<Payload>;
  maxAttempts: number;
  retryDelayMs: (attempt: number) => number;
  run: (payload: Payload, context: JobContext) => Promise<Effect>;
  exhausted?: (payload: Payload, error: unknown) => Effect;
};

/** Hides the payload's type, so that jobs of all kinds fit one list. */
export function defineJob<Payload>(definition: JobDefinition<Payload>): JobDefinition {
  const { exhausted } = definition;
  return {
    kind: definition.kind,
    payload: definition.payload,
    maxAttempts: definition.maxAttempts,
    retryDelayMs: definition.retryDelayMs,
    run: (payload, context) => definition.run(definition.payload.parse(payload), context),
    ...(exhausted
      ? { exhausted: (payload, error) => exhausted(definition.payload.parse(payload), error) }
      : {}),
  };
}
