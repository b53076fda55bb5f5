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
import type { Witness } from './witness.ts';

export type CommitCall = {
  scope: TenantScope;
  cause: Cause;
  idempotency: IdempotencyKey | undefined;
  witness: Witness;
};

export type Commit = {
  commit(command: (work: Work) => Promise<Answer>): Promise<Answer>;
  /** Whether the answer is that of an earlier request with the same key. */
  replayed(): boolean;
};

/**
 * A command's one transaction: at most once per Idempotency-Key. It may be called once a request, since the key stands
 * for one answer. Where a stream moved meanwhile the work runs anew by itself; a 409 after that says that it kept moving.
 */
export function createCommit(parts: { works: WorkFactory; seal: Seal }, call: CommitCall): Commit {
  let called = false;
  let replayed = false;
  const once = async (work: Work, command: (work: Work) => Promise<Answer>): Promise<Answer> => {
    const witnessed = () => call.witness.command(work, command);
    if (!call.idempotency) return witnessed();
    const outcome = await answerOnce(work, call.idempotency, parts.seal, witnessed);
    replayed = outcome.replayed;
    return outcome.answer;
  };
  return {
    replayed: () => replayed,
    commit: async (command) => {
      if (called) throw new Error('A handler may commit once: its Idempotency-Key stands for one answer.');
      called = true;
      try {
        return await parts.works.run(call.scope, call.cause, (work) => once(work, command));
      } catch (error) {
        throw error instanceof StreamConflict || isConflict(error) ? contended(error) : error;
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
