import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { type DomainEvent, isEvent, type Mode } from '../../kernel/events.ts';
import { auditEvents } from './events.ts';

/** What an entry of a call holds beside what every entry holds. */
export type AccessFacts = {
  kind: 'command' | 'read';
  requestId: string;
  /** `done`, or the code of the refusal. */
  outcome: string;
  /** The kind of program that called. */
  agent: string;
  /** Keyed hash of the address that the call came from. */
  addressHash?: string;
  /** Names of the personal fields that were read. */
  fields?: string[];
  reason?: string;
};

/** Who did what, when, to which resource: one event, or one call, as the audit keeps it. */
export type AuditFacts = {
  entryId: string;
  tenantId: string;
  mode: Mode;
  /** ISO 8601, UTC, milliseconds. */
  at: string;
  /** `key_...`, `mem_...` or `system`. */
  actor: string;
  /** The event's type; of a call its operation. */
  action: string;
  resourceType: string;
  resourceId: string;
  eventId: string;
  correlationId: string;
  /** SHA-256 of the event's canonical payload: what was said cannot be exchanged under the chain either. */
  payloadHash: string;
  /** Of calls only. */
  access?: AccessFacts;
};

/** Facts at their place in a chain. Everything here but the hash itself is under the hash. */
export type AuditEntry = AuditFacts & {
  /** From 1, without gaps. */
  sequence: number;
  previousHash: string;
  entryHash: string;
  /** RFC 8785 text of the facts with sequence and previous hash: the very bytes that were hashed. */
  canonical: string;
};

export function factsOf(event: DomainEvent, entryId: string): AuditFacts {
  const { tenantId, mode, actor, correlationId } = event.metadata;
  const facts = {
    entryId,
    tenantId,
    mode,
    at: event.eventTimestamp,
    actor,
    action: event.eventType,
    resourceType: event.aggregateType,
    resourceId: event.aggregateId,
    eventId: event.eventId,
    correlationId,
    payloadHash: sha256Hex(canonicalText(event.payload)),
  };
  if (!isEvent(event, auditEvents.AccessRecorded)) return facts;
  const { operation, resourceType, resourceId, ...access } = event.payload;
  return { ...facts, action: operation, resourceType, resourceId, access };
}

/** The text whose SHA-256 is the entry's hash. What an entry does not have is not in it. */
export function canonicalEntry(entry: Omit<AuditEntry, 'entryHash' | 'canonical'>): string {
  return canonicalText({
    entryId: entry.entryId,
    tenantId: entry.tenantId,
    mode: entry.mode,
    sequence: entry.sequence,
    previousHash: entry.previousHash,
    at: entry.at,
    actor: entry.actor,
    action: entry.action,
    resourceType: entry.resourceType,
    resourceId: entry.resourceId,
    eventId: entry.eventId,
    correlationId: entry.correlationId,
    payloadHash: entry.payloadHash,
    ...(entry.access ? { access: entry.access } : {}),
  });
}

/** SHA-256 in lower-case hexadecimal, 64 characters. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/** RFC 8785: one text for one value. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('What has no JSON form cannot be audited.');
  return text;
}
