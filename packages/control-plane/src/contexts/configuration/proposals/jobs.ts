import { z } from 'zod';
import type { TenantScope } from '../../../platform/database/scope.ts';
import { defineJob, type JobDefinition } from '../../../platform/jobs/definition.ts';
import type { Work } from '../../../platform/unit-of-work/work.ts';
import { applyScheduled, expire } from './commands.ts';
import { applyKind, expireKind } from './timers.ts';

const payload = z.object({ proposalId: z.string() });
const patience = {
  maxAttempts: 20,
  retryDelayMs: (attempt: number) => Math.min(60_000, 500 * 2 ** attempt),
};

/** The hour of a settled change, and the end of one that nobody decided. */
export function proposalJobs(onSettingsChanged: (scope: TenantScope) => void): JobDefinition[] {
  return [
    defineJob({
      kind: applyKind,
      payload,
      ...patience,
      run:
        async ({ proposalId }, { jobId }) =>
        async (work) => {
          const changed = await applyScheduled(bySystem(work, jobId), proposalId);
          if (changed) work.afterCommit(() => onSettingsChanged(work.scope));
        },
    }),
    defineJob({
      kind: expireKind,
      payload,
      ...patience,
      run:
        async ({ proposalId }, { jobId }) =>
        async (work) => {
          await expire(bySystem(work, jobId), proposalId);
        },
    }),
  ];
}

/** A timer acts by itself, not for whoever set it. */
function bySystem(work: Work, jobId: string): Work {
  const { correlationId } = work.cause;
  return work.causedBy({ eventId: jobId, metadata: { correlationId } });
}
