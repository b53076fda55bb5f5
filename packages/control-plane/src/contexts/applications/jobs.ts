import { z } from 'zod';
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts';
import { execute } from './aggregate.ts';

export const expireOffersKind = 'applications.expire_offers';

/** Due timers of an application. */
export function applicationJobs(): JobDefinition[] {
  return [
    defineJob({
      kind: expireOffersKind,
      payload: z.object({ applicationId: z.string() }),
      maxAttempts: 20,
      retryDelayMs: (attempt) => Math.min(60_000, 1_000 * 2 ** attempt),
      run:
        async ({ applicationId }) =>
        async (work) => {
          await execute(work, applicationId, { type: 'ExpireOffers', now: work.now.toISOString() });
        },
    }),
  ];
}
