import type { Cause, Work, WorkFactory } from '../../platform/unit-of-work/work.ts';
import { type Break, type ChainHead, emptyChain, endsAt, followChain, verdict } from './chain.ts';
import type { AuditPort, ChainVerification } from './public.ts';
import { readEntriesAfter, readHead } from './repository.ts';

/** A page is a transaction of its own, so that a long chain never holds a connection for its whole length. */
const entriesPerPage = 500;

const readingCause: Cause = { correlationId: 'audit', causationId: 'audit', actor: 'system' };

export function createVerifier(works: WorkFactory): AuditPort {
  return {
    verify: (scope) => walk((query) => works.run(scope, readingCause, query)),
  };
}

type Reader = <Result>(query: (work: Work) => Promise<Result>) => Promise<Result>;

async function walk(read: Reader): Promise<ChainVerification> {
  let end: ChainHead = emptyChain;
  let after: number | undefined;
  for (;;) {
    const page = await read((work) => readEntriesAfter(work, after, entriesPerPage));
    const walked = followChain(end, page);
    end = walked.end;
    after = end.sequence;
    if (walked.found) return verdict(end, walked.found);
    if (page.length === entriesPerPage) continue;
    const settled = await read((work) => settle(work, end));
    if (settled !== 'grown') return verdict(end, settled);
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
