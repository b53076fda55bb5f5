import { countDead } from '../platform/jobs/leases.ts';
import type { JobTables } from '../platform/jobs/rows.ts';
import { createJobRunner } from '../platform/jobs/runner.ts';
import type { HealthCheckResult } from '../platform/telemetry/health.ts';
import { createKeyPurge } from '../platform/unit-of-work/key-purge.ts';
import type { Module } from './modules.ts';
import type { Parts } from './parts.ts';
import type { Wired } from './wiring.ts';

/** Runs the jobs of these contexts and shows in health those that ran out of attempts. */
export function jobsModule(parts: Parts, contexts: Wired['modules'], pollMs: () => number): Module {
  const { database, works, clock, logger, metrics, seal, ids } = parts;
  const runner = createJobRunner({
    database,
    works,
    clock,
    bell: parts.jobBell,
    definitions: contexts.flatMap(({ jobs }) => jobs),
    worker: ids.next('job'),
    pollMs,
    sealError: (error, jobId) => seal.seal(errorText(error), `job-error:${jobId}`),
    onError: (error, job) => logger.warn('a job failed', { error, ...job }),
    onAttempt: (attempt) => metrics.job(attempt),
    onDead: (job) => {
      metrics.deadJob({ kind: job.kind });
      logger.error('a job ran out of attempts', job);
    },
  });
  let unregister: (() => void) | undefined;
  return {
    name: 'jobs',
    needs: ['database'],
    start: async () => {
      unregister = parts.health.register('jobs', {
        componentType: 'component',
        observe: () => observeDead(parts),
      });
      runner.start();
    },
    stop: async () => {
      unregister?.();
      await runner.stop();
    },
  };
}

/** Deletes the receipts of idempotent requests that nobody may ask for any more. */
export function keyPurgeModule({ database, clock, logger }: Parts): Module {
  const onError = (error: unknown): void => logger.warn('expired receipts could not be deleted', { error });
  const purge = createKeyPurge({ database, clock, onError });
  return {
    name: 'key-purge',
    needs: ['database'],
    start: async () => purge.start(),
    stop: () => purge.stop(),
  };
}

async function observeDead({ database }: Parts): Promise<HealthCheckResult> {
  const dead = await database.reading({ role: 'worker' }, (transaction) =>
    countDead(transaction.tables<JobTables>()),
  );
  const observedValue = [...dead.values()].reduce((sum, count) => sum + count, 0);
  const observed = { observedValue, observedUnit: 'dead jobs' };
  if (observedValue === 0) return { ...observed, status: 'pass' };
  return { ...observed, status: 'warn', output: `Out of attempts: ${[...dead.keys()].join(', ')}.` };
}

function errorText(error: unknown): Uint8Array {
  return Buffer.from(error instanceof Error ? (error.stack ?? error.message) : String(error));
}
