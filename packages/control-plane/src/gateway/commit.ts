import { Fault } from '../kernel/faults.ts';
import type { TenantScope } from '../platform/database/scope.ts';
import { isConflict, StreamConflict } from '../platform/event-store/append.ts';
import {
  type Answer,
  answerOnce,
  type IdempotencyKey,
  type Seal,
} from '../platform/unit-of-work/idempotency.ts';
import type { Cause, Work, WorkFactory } from '../platform/unit-of-work/work.ts';

/** Five writers at one aggregate at once: the slowest gets through on its fifth try. */
const attempts = 5;

export type CommitCall = { scope: TenantScope; cause: Cause; idempotency: IdempotencyKey | undefined };

export type Commit = {
  commit(command: (work: Work) => Promise<Answer>): Promise<Answer>;
  /** Whether the answer is that of an earlier request with the same key. */
  replayed(): boolean;
};

/**
 * A command's one transaction: at most once per Idempotency-Key, run anew where a stream moved meanwhile. It may be
 * called once a request, since the key stands for one answer.
 */
export function createCommit(parts: { works: WorkFactory; seal: Seal }, call: CommitCall): Commit {
  let called = false;
  let replayed = false;
  const once = async (work: Work, command: (work: Work) => Promise<Answer>): Promise<Answer> => {
    if (!call.idempotency) return command(work);
    const outcome = await answerOnce(work, call.idempotency, parts.seal, () => command(work));
    replayed = outcome.replayed;
    return outcome.answer;
  };
  return {
    replayed: () => replayed,
    commit: async (command) => {
      if (called) throw new Error('A handler may commit once: its Idempotency-Key stands for one answer.');
      called = true;
      for (let attempt = 1; ; attempt += 1) {
        try {
          return await parts.works.run(call.scope, call.cause, (work) => once(work, command));
        } catch (error) {
          if (!(error instanceof StreamConflict) && !isConflict(error)) throw error;
          if (attempt === attempts) throw contended(error);
        }
      }
    },
  };
}

function contended(cause: unknown): Fault {
  return new Fault({
    code: 'conflict',
    publicMessage: 'Others are changing the same thing at this moment. Try again.',
    headers: { 'Retry-After': '1' },
    cause,
  });
}
