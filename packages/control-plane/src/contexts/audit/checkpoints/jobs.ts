import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import {
  defineJob,
  type Effect,
  type JobContext,
  type JobDefinition,
} from '../../../platform/jobs/definition.ts';
import { type ChainHead, emptyChain, followChain } from '../chain.ts';
import { readEntriesAfter } from '../repository.ts';
import type { CheckpointArchive } from './archive.ts';
import { signCheckpoint } from './checkpoint.ts';
import { insertCheckpoint, lastCheckpoint, settleCheckpoint } from './repository.ts';
import { checkpointJobKind, checkpointJobs } from './schedule.ts';

export type CheckpointJobParts = { signingKey: KeyObject; archive: CheckpointArchive };

const entriesPerPage = 500;

/** Signs where a chain stands, apart from the database first, then in it. */
export function checkpointJob({ signingKey, archive }: CheckpointJobParts): JobDefinition {
  return defineJob({
    kind: checkpointJobKind,
    payload: z.object({}),
    maxAttempts: 10,
    retryDelayMs: (attempt) => Math.min(60_000, 1_000 * 2 ** attempt),
    run: async (_payload, context): Promise<Effect> => {
      const end = await walkFromLastCheckpoint(context);
      const { tenantId, mode } = context.scope;
      const checkpoint = signCheckpoint(signingKey, {
        tenantId,
        mode,
        ...end,
        at: context.now.toISOString(),
      });
      // Killed between the two, the archive holds one more than the table: it is signed and it is true.
      if (end.sequence > 0) await archive.keep(checkpoint);
      return async (work) => {
        if (end.sequence > 0) await insertCheckpoint(work, checkpoint);
        const { grown } = await settleCheckpoint(work, end.sequence);
        if (grown) {
          const behind = { from: end.sequence, to: end.sequence, checkpointDue: false };
          await work.schedule(...checkpointJobs(behind, work.now));
        }
      };
    },
    // The next batch asks again; each failure was logged.
    exhausted: () => async (work) => {
      await settleCheckpoint(work, Number.MAX_SAFE_INTEGER);
    },
  });
}

/** What is signed was read: a chain that is broken behind its last checkpoint gets no signature. */
async function walkFromLastCheckpoint(context: JobContext): Promise<ChainHead> {
  let end = (await context.work(lastCheckpoint)) ?? emptyChain;
  for (;;) {
    const page = await context.work((work) => readEntriesAfter(work, end.sequence, entriesPerPage));
    const walked = followChain(end, page);
    if (walked.found) throw new Error(`The audit chain is broken and was not signed: ${walked.found.why}`);
    end = walked.end;
    if (page.length < entriesPerPage) return end;
  }
}
