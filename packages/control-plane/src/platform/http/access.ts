import type { FaultCode } from '../../kernel/faults.ts';
import type { Append } from '../event-store/append.ts';
import type { Work } from '../unit-of-work/work.ts';

/** Personal fields that one call read of one resource: their names, never their values. */
export type PersonalRead = {
  resourceType: string;
  resourceId: string;
  fields: readonly string[];
  /** Why, of a closed list, where the caller had to say. */
  reason?: string;
};

/** One call as the audit keeps it: what was asked for, on what, from where, and what came of it. */
export type Access = {
  kind: 'command' | 'read';
  /** The operation's id in the contract. */
  operation: string;
  resourceType: string;
  /** Empty where the call named nothing that has an id. */
  resourceId: string;
  requestId: string;
  outcome: 'done' | FaultCode;
  remoteAddress?: string;
  userAgent?: string;
  fields?: readonly string[];
  reason?: string;
};

/** What the gateway tells the audit through. */
export type AccessLog = {
  /** Appends that record these accesses, to be written in the transaction of the work. */
  appendsOf(work: Work, accesses: readonly Access[]): Promise<Append[]>;
};
