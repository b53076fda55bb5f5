import type { TenantScope } from '../../../platform/database/scope.ts';
import type { ChainHead } from '../chain.ts';
import type { SignedCheckpoint } from '../checkpoints/checkpoint.ts';
import type { AuditEntry } from '../entry.ts';
import { readEntriesAfter, readHead } from '../repository.ts';
import { allCheckpoints, readerOf, type VerificationParts } from '../verification.ts';

/** One line of an exported chain: its checkpoints first, its entries in order, its head last. */
export type ExportLine =
  | { kind: 'checkpoint'; checkpoint: SignedCheckpoint }
  | { kind: 'entry'; entry: AuditEntry }
  | { kind: 'head'; head: ChainHead };

const entriesPerPage = 500;

/** A chain as NDJSON, a page in memory at a time: as it stands at the call, whatever is written meanwhile. */
export async function* exportChain(
  { works, archive }: VerificationParts,
  scope: TenantScope,
): AsyncGenerator<string> {
  const read = readerOf(works, scope);
  for (const checkpoint of await allCheckpoints(read, archive, scope)) {
    yield toLine({ kind: 'checkpoint', checkpoint });
  }
  const { head } = await read(readHead);
  let after: number | undefined;
  for (;;) {
    const page = await read((work) => readEntriesAfter(work, after, entriesPerPage));
    // Past the head are entries that came since. An entry that was put there by hand is found by `verify`.
    for (const entry of page) if (entry.sequence <= head.sequence) yield toLine({ kind: 'entry', entry });
    after = page.at(-1)?.sequence;
    if (page.length < entriesPerPage || after === undefined || after >= head.sequence) break;
  }
  yield toLine({ kind: 'head', head });
}

function toLine(line: ExportLine): string {
  return JSON.stringify(line);
}
