import type { Clock } from '../../../kernel/clock.ts';
import { exportPublicKey } from '../../../platform/crypto/signature.ts';
import type { TenantScope } from '../../../platform/database/scope.ts';
import { type Break, type ChainHead, emptyChain, endsAt, followChain } from '../chain.ts';
import { keyIdOf, signFacts } from '../checkpoints/checkpoint.ts';
import { readCheckpoints } from '../checkpoints/repository.ts';
import { readEntriesAfter, readHead } from '../repository.ts';
import { readerOf, type VerificationParts } from '../verification.ts';
import { type ExportLine, lineDigest } from './export-lines.ts';

const entriesPerPage = 500;

/**
 * A chain as lines of JSON, a page in memory at a time: as it stands at the call, whatever is written meanwhile. What is
 * signed at the end was followed on the way; a chain that is broken is given as it is, and not signed.
 */
export async function* exportChain(
  { works, signingKey }: VerificationParts,
  scope: TenantScope,
  clock: Clock,
): AsyncGenerator<string> {
  const read = readerOf(works, scope);
  const written = lineDigest();
  const toLine = (line: ExportLine): string => {
    const text = JSON.stringify(line);
    written.add(text);
    return text;
  };
  const { tenantId, mode } = scope;
  const publicKey = exportPublicKey(signingKey);
  yield toLine({ kind: 'chain', format: 1, tenantId, mode, keyId: keyIdOf(signingKey), publicKey });

  const { head } = await read(readHead);
  let end: ChainHead = emptyChain;
  let found: Break | undefined;
  let after: number | undefined;
  for (;;) {
    const { entries, checkpoints } = await read(async (work) => {
      const page = await readEntriesAfter(work, after, entriesPerPage);
      const upTo = page.at(-1)?.sequence ?? 0;
      return { entries: page, checkpoints: await readCheckpoints(work, { after: after ?? 0, upTo }) };
    });
    const bySequence = new Map(checkpoints.map((checkpoint) => [checkpoint.sequence, checkpoint]));
    for (const entry of entries) {
      // Past the head are entries that came since. An entry that was put there by hand is found by `verify`.
      if (entry.sequence > head.sequence) break;
      if (!found) ({ end, found } = followChain(end, [entry]));
      yield toLine({ kind: 'entry', entry });
      const checkpoint = bySequence.get(entry.sequence);
      if (checkpoint) yield toLine({ kind: 'checkpoint', checkpoint });
    }
    after = entries.at(-1)?.sequence;
    if (entries.length < entriesPerPage || after === undefined || after >= head.sequence) break;
  }
  found ??= endsAt(end, head);
  if (found) {
    yield JSON.stringify({ kind: 'unsigned_end', why: found.why } satisfies ExportLine);
    return;
  }
  const facts = { tenantId, mode, ...end, lines: written.lines(), digest: written.digest() };
  const signed = signFacts(signingKey, { ...facts, at: clock.now().toISOString() });
  yield JSON.stringify({ kind: 'end', end: signed } satisfies ExportLine);
}
