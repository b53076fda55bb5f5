import type { KeyObject } from 'node:crypto';
import { type Break, type ChainHead, emptyChain } from '../chain.ts';
import type { AuditEntry } from '../entry.ts';
import { isSignedBy, type SignedCheckpoint } from './checkpoint.ts';

/** Holds a chain, walked entry by entry, against the checkpoints that were signed of it. */
export type Witness = {
  /** The first of these entries that is another one than was signed. */
  see(entries: readonly AuditEntry[]): Break | undefined;
  /** The first signed place that the chain does not reach. */
  finish(end: ChainHead): Break | undefined;
  /** Checkpoints that the chain was held against so far. */
  checked(): number;
};

export function createWitness(publicKey: KeyObject, checkpoints: readonly SignedCheckpoint[]): Witness {
  const sorted = [...checkpoints].sort((a, b) => a.sequence - b.sequence);
  let next = 0;
  let signedUpTo = emptyChain.sequence;
  const forged = sorted.find((checkpoint) => !isSignedBy(publicKey, checkpoint));
  const forgery: Break | undefined = forged && {
    brokenAt: forged.sequence,
    fault: 'checkpoint_forged',
    why: `The checkpoint at entry ${forged.sequence} is not signed by this control plane's key.`,
  };
  return {
    see: (entries) => {
      if (forgery) return forgery;
      for (const entry of entries) {
        for (let due = sorted[next]; due && due.sequence <= entry.sequence; due = sorted[next]) {
          if (due.sequence < entry.sequence || due.entryHash !== entry.entryHash) {
            return rewritten(due.sequence, signedUpTo);
          }
          signedUpTo = due.sequence;
          next += 1;
        }
      }
      return undefined;
    },
    finish: (end) => {
      if (forgery) return forgery;
      const beyond = sorted[next];
      return (
        beyond && {
          brokenAt: end.sequence + 1,
          fault: 'missing',
          why: `A checkpoint was signed at entry ${beyond.sequence}, the entries end at ${end.sequence}: truncated.`,
        }
      );
    },
    checked: () => next,
  };
}

function rewritten(sequence: number, signedUpTo: number): Break {
  return {
    brokenAt: signedUpTo + 1,
    fault: 'rewritten',
    why: `Entry ${sequence} has another hash than was signed: the chain was rewritten between entries ${signedUpTo + 1} and ${sequence}.`,
  };
}
