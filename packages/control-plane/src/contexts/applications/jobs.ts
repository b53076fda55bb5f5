import { z } from 'zod';
import { defineJob, type JobDefinition } from '../../platform/jobs/definition.ts';
import type { Work } from '../../platform/unit-of-work/work.ts';
import { execute } from './aggregate.ts';
import { type ApplicationCommand, decisionFacts } from './commands.ts';
import { statusOf } from './queries.ts';
import { timerKinds } from './timers.ts';

const ofApplication = z.object({ applicationId: z.string() });

/** Due timers of an application. Each asks the aggregate, which does nothing where the matter is settled. */
export function applicationJobs(): JobDefinition[] {
  return [
    timer(timerKinds.offers, ofApplication, (_, work) => ({ type: 'ExpireOffers', now: timeOf(work) })),
    timer(timerKinds.requirements, ofApplication, (_, work) => ({
      type: 'EndOverdueRequirements',
      now: timeOf(work),
    })),
    timer(timerKinds.decision, ofApplication, (_, work) => ({
      type: 'NoteDecisionDeadline',
      now: timeOf(work),
    })),
    timer(timerKinds.checks, ofApplication.extend({ attempt: z.int() }), async (due, work) =>
      // Nearly all are decided by now: one look at the row spares them the reading of their history.
      (await statusOf(work, due.applicationId)) === 'processing'
        ? { type: 'TimeOutChecks', attempt: due.attempt, facts: decisionFacts(work.ids, work.now) }
        : undefined,
    ),
  ];
}

function timer<Due extends { applicationId: string }>(
  kind: string,
  payload: z.ZodType<Due>,
  commandOf: (
    due: Due,
    work: Work,
  ) => ApplicationCommand | undefined | Promise<ApplicationCommand | undefined>,
): JobDefinition {
  return defineJob({
    kind,
    payload,
    maxAttempts: 20,
    retryDelayMs: (attempt) => Math.min(60_000, 1_000 * 2 ** attempt),
    run: async (due) => async (work) => {
      const command = await commandOf(due, work);
      if (command) await execute(work, due.applicationId, command);
    },
  });
}

function timeOf(work: Work): string {
  return work.now.toISOString();
}
