import type { KeyObject } from 'node:crypto';
import type { TenantScope } from '../../platform/database/scope.ts';
import type { Cause, Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { type Break, type ChainHead, emptyChain, endsAt, followChain, verdict } from './chain.ts';
import type { ChainVerification } from './chain-verification.ts';
import type { CheckpointArchive } from './checkpoints/archive.ts';
import type { SignedCheckpoint } from './checkpoints/checkpoint.ts';
import { readCheckpoints } from './checkpoints/repository.ts';
import { createWitness, type Witness } from './checkpoints/witness.ts';
import { readEntriesAfter, readHead } from './repository.ts';

/** A page is a transaction of its own, so that a long chain never holds a connection for its whole length. */
const entriesPerPage = 500;

const readingCause: Cause = { correlationId: 'audit', causationId: 'audit', actor: 'system' };

export type Reader = <Result>(query: (work: Work) => Promise<Result>) => Promise<Result>;

export type VerificationParts = { works: WorkFactory; signingKey: KeyObject; archive: CheckpointArchive };

/** Reads of one chain, each in a transaction of its own. */
export function readerOf(works: WorkFactory, scope: TenantScope): Reader {
  return (query) => works.read(scope, readingCause, query);
}

/** Walks the chain as it stands in the database. */
export async function verifyStored(
  { works, signingKey, archive }: VerificationParts,
  scope: TenantScope,
): Promise<ChainVerification> {
  const read = readerOf(works, scope);
  // Read before the chain: it only grows, so a checkpoint that it does not reach was cut off.
  const checkpoints = await allCheckpoints(read, archive, scope);
  return walk(read, createWitness(signingKey, checkpoints));
}

/** What the archive and the table hold; where one of them lost a checkpoint, the other one still tells. */
async function allCheckpoints(
  read: Reader,
  archive: CheckpointArchive,
  scope: TenantScope,
): Promise<SignedCheckpoint[]> {
  return [...(await archive.read(scope)), ...(await read((work) => readCheckpoints(work)))];
}

async function walk(read: Reader, witness: Witness): Promise<ChainVerification> {
  let end: ChainHead = emptyChain;
  let after: number | undefined;
  for (;;) {
    const page = await read((work) => readEntriesAfter(work, after, entriesPerPage));
    const walked = followChain(end, page);
    const sound = page.slice(0, walked.end.sequence - end.sequence);
    const found = witness.see(sound) ?? walked.found;
    end = walked.end;
    after = end.sequence;
    if (found) return verdict(end, found, witness.checked());
    if (page.length === entriesPerPage) continue;
    const settled = await read((work) => settle(work, end));
    if (settled === 'grown') continue;
    return verdict(end, settled ?? witness.finish(end), witness.checked());
  }
}

/** Compares the end with the head. The chain may have grown since the last page: then the walk goes on. */
async function settle(work: Work, end: ChainHead): Promise<Break | undefined | 'grown'> {
  const { head, lastSequence } = await readHead(work);
  if (lastSequence > end.sequence) {
    return lastSequence === head.sequence ? 'grown' : endsAt({ ...end, sequence: lastSequence }, head);
  }
  return endsAt(end, head);
}
