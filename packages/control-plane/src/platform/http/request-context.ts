import type { Principal } from '../../kernel/principal.ts';
import type { Answer } from '../unit-of-work/idempotency.ts';
import type { Cause, Work } from '../unit-of-work/work.ts';
import type { PersonalRead } from './access.ts';

/** What a handler knows of the call beside its parsed input. */
export type RequestContext = {
  readonly requestId: string;
  readonly principal: Principal;
  readonly cause: Cause;
  /** Domain time of the request, of the clock of the caller's world. */
  readonly now: Date;
  /** Seconds of `Prefer: wait=N`, at most 30; undefined where the caller does not wait. */
  readonly waitSeconds?: number;
  readonly idempotencyKey?: string;
  readonly remoteAddress?: string;
  readonly userAgent?: string;
  /** `If-Match` as sent; see `refuseStale`. */
  readonly ifMatch?: string;
  /** Aborted when the caller hangs up. */
  readonly signal: AbortSignal;
  /** A transaction in the caller's tenant and mode that can write nothing, but `on record` what it tells the audit. */
  read<Result>(query: (work: Work) => Promise<Result>, record?: 'on record'): Promise<Result>;
  /** A transaction in the caller's tenant and mode that happens at most once per Idempotency-Key. */
  commit(command: (work: Work) => Promise<Answer>): Promise<Answer>;
  /** Tells the audit, in the transaction of the work, which personal fields this call reads. */
  witness(work: Work, ...reads: PersonalRead[]): Promise<void>;
};

/** What public routes know: no principal, no tenant. */
export type PublicContext = Omit<RequestContext, 'principal' | 'read' | 'commit' | 'witness'>;
