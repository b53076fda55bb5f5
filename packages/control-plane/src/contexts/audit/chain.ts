import type { ChainFault, ChainVerification } from './chain-verification.ts';
import { type AuditEntry, type AuditFacts, canonicalEntry, sha256Hex } from './entry.ts';

/**
 * Where a chain ends. The head row is written with the entries, so entries cut off its end are missed; cut off or made
 * anew together with the head row, they are missed by the signed checkpoints.
 */
export type ChainHead = { sequence: number; entryHash: string };

/** Before the first entry. */
export const emptyChain: ChainHead = { sequence: 0, entryHash: '0'.repeat(64) };

/** Links facts, in their order, behind a head. However they are batched, the chain comes out the same. */
export function extendChain(
  head: ChainHead,
  facts: readonly AuditFacts[],
): { entries: AuditEntry[]; head: ChainHead } {
  const entries: AuditEntry[] = [];
  let last = head;
  for (const fact of facts) {
    const linked = { ...fact, sequence: last.sequence + 1, previousHash: last.entryHash };
    const canonical = canonicalEntry(linked);
    const entryHash = sha256Hex(canonical);
    entries.push({ ...linked, canonical, entryHash });
    last = { sequence: linked.sequence, entryHash };
  }
  return { entries, head: last };
}

export type Break = { brokenAt: number; fault: ChainFault; why: string };

/** Checks that entries, sorted by sequence, follow `after` without a flaw: the new end, or the first break. */
export function followChain(
  after: ChainHead,
  entries: readonly AuditEntry[],
): { end: ChainHead; found?: Break } {
  let end = after;
  for (const entry of entries) {
    const found = breakBetween(end, entry);
    if (found) return { end, found };
    end = { sequence: entry.sequence, entryHash: entry.entryHash };
  }
  return { end };
}

/** Checks that a chain walked to its end stops where its head says. */
export function endsAt(end: ChainHead, head: ChainHead): Break | undefined {
  if (end.sequence < head.sequence) {
    return {
      brokenAt: end.sequence + 1,
      fault: 'missing',
      why: `The head stands at entry ${head.sequence}, the entries end at ${end.sequence}: truncated.`,
    };
  }
  if (end.sequence > head.sequence) {
    return {
      brokenAt: head.sequence + 1,
      fault: 'head_mismatch',
      why: `The entries go on to ${end.sequence}, the head stands at ${head.sequence}.`,
    };
  }
  if (end.entryHash === head.entryHash) return undefined;
  return {
    brokenAt: end.sequence,
    fault: 'head_mismatch',
    why: `Entry ${end.sequence} has another hash than the head.`,
  };
}

/** The verdict over a whole chain at once, without its checkpoints. */
export function verifyChain(entries: readonly AuditEntry[], head: ChainHead): ChainVerification {
  const { end, found } = followChain(emptyChain, entries);
  return verdict(end, found ?? endsAt(end, head), 0);
}

/** `checkpoints`: how many signed ones the chain was held against. */
export function verdict(end: ChainHead, found: Break | undefined, checkpoints: number): ChainVerification {
  if (found) return { valid: false, entries: end.sequence, ...found };
  return { valid: true, entries: end.sequence, head: end.entryHash, checkpoints };
}

function breakBetween(last: ChainHead, entry: AuditEntry): Break | undefined {
  const expected = last.sequence + 1;
  if (entry.sequence > expected) {
    return { brokenAt: expected, fault: 'missing', why: `Entry ${expected} is not there.` };
  }
  if (entry.sequence < expected) {
    return {
      brokenAt: expected,
      fault: 'reordered',
      why: `Entry ${entry.sequence} stands where entry ${expected} belongs.`,
    };
  }
  const intactText = sha256Hex(entry.canonical) === entry.entryHash;
  if (!intactText) {
    return { brokenAt: expected, fault: 'altered', why: `Entry ${expected} does not have its hash.` };
  }
  if (canonicalEntry(entry) !== entry.canonical) {
    return {
      brokenAt: expected,
      fault: 'altered',
      why: `The columns of entry ${expected} say something else than the text that was hashed.`,
    };
  }
  if (entry.previousHash !== last.entryHash) {
    return {
      brokenAt: expected,
      fault: 'reordered',
      why: `Entry ${expected} was not written behind entry ${last.sequence}: swapped, inserted, or rewritten there.`,
    };
  }
  return undefined;
}
