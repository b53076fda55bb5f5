import { createPublicKey, type KeyObject } from 'node:crypto';
import type { Mode } from '../../../kernel/events.ts';
import { type ChainHead, emptyChain, followChain } from '../chain.ts';
import type { ChainFault } from '../chain-verification.ts';
import { areSignedFacts, isSignedBy, keyIdOf, type SignedCheckpoint } from '../checkpoints/checkpoint.ts';
import { createWitness, type Witness } from '../checkpoints/witness.ts';
import { type ExportLine, exportLineSchema, lineDigest, type SignedEnd } from './export-lines.ts';
import { linesOfBytes, type TextLine } from './lines-of-bytes.ts';

/** What a file can have beside the faults of a chain: a line that is none of an export, or another key than was given. */
export type ExportFault = ChainFault | 'unreadable' | 'other_key';

export type ExportVerification =
  | {
      valid: true;
      tenantId: string;
      mode: Mode;
      lines: number;
      entries: number;
      /** Hash of the last entry. */
      head: string;
      /** Signed checkpoints that were found true, those kept apart included. */
      checkpoints: number;
      exportedAt: string;
      keyId: string;
    }
  | {
      valid: false;
      /** The first line that is wrong, from 1; one past the last where something is missing at the end. */
      line: number;
      /** Entries that were read and found whole before it. */
      entries: number;
      fault: ExportFault;
      why: string;
    };

export type ExportTrust = {
  /** The key that must have signed. Without it the key in the file is used, and the file vouches for itself. */
  publicKey?: KeyObject | undefined;
  /** Checkpoints that the verifier kept himself: a chain made anew with its signing key is found by those alone. */
  keptApart?: readonly SignedCheckpoint[] | undefined;
};

type Problem = { fault: ExportFault; why: string };
type Chain = Extract<ExportLine, { kind: 'chain' }> & { key: KeyObject };

/** Verifies an exported chain with nothing but its bytes and what the verifier trusts. A line in memory at a time. */
export async function verifyExport(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  trust: ExportTrust = {},
): Promise<ExportVerification> {
  const reader = createReader(trust);
  let line = 0;
  for await (const text of linesOfBytes(chunks)) {
    line += 1;
    const problem = reader.read(text);
    if (problem) return { valid: false, line, entries: reader.entries(), ...problem };
  }
  const problem = reader.finish();
  if (problem) return { valid: false, line: line + 1, entries: reader.entries(), ...problem };
  return { valid: true, lines: line, ...reader.summary() };
}

function createReader({ publicKey, keptApart = [] }: ExportTrust) {
  const before = lineDigest();
  let chain: Chain | undefined;
  let witness: Witness | undefined;
  let last: ChainHead = emptyChain;
  let checkpoints = 0;
  let end: SignedEnd | undefined;

  const readChain = (line: ExportLine): Problem | undefined => {
    if (line.kind !== 'chain') return unreadable('An export begins with the chain that it is of.');
    const inFile = parseKey(line.publicKey);
    if (!inFile || keyIdOf(inFile) !== line.keyId)
      return unreadable('Its public key is not the one it names.');
    if (publicKey && keyIdOf(publicKey) !== line.keyId) {
      const why = `It names the key ${line.keyId}; the one that you trust is ${keyIdOf(publicKey)}.`;
      return { fault: 'other_key', why };
    }
    chain = { ...line, key: publicKey ?? inFile };
    witness = createWitness(chain.key, keptApart);
    return undefined;
  };

  const readRest = (line: ExportLine, { tenantId, mode, key }: Chain, seen: Witness): Problem | undefined => {
    switch (line.kind) {
      case 'chain':
        return unreadable('The chain is named a second time.');
      case 'entry': {
        const { entry } = line;
        const { end: next, found } = followChain(last, [entry]);
        if (found) return found;
        if (entry.tenantId !== tenantId || entry.mode !== mode) {
          return { fault: 'reordered', why: `Entry ${entry.sequence} is of another chain.` };
        }
        last = next;
        return seen.see([entry]);
      }
      case 'checkpoint': {
        const { checkpoint } = line;
        if (!isSignedBy(key, checkpoint) || checkpoint.tenantId !== tenantId || checkpoint.mode !== mode) {
          return {
            fault: 'checkpoint_forged',
            why: 'The checkpoint is not signed by the key for this chain.',
          };
        }
        if (checkpoint.sequence !== last.sequence || checkpoint.entryHash !== last.entryHash) {
          const why = `The checkpoint signs entry ${checkpoint.sequence}, which is not the entry before it.`;
          return { fault: 'rewritten', why };
        }
        checkpoints += 1;
        return undefined;
      }
      case 'end': {
        end = line.end;
        return endProblem(line.end, { tenantId, mode, key }, last, before) ?? seen.finish(last);
      }
      case 'unsigned_end':
        return { fault: 'missing', why: `The control plane did not sign this export: ${line.why}` };
      default:
        throw new Error(`Unknown line: ${line satisfies never}`);
    }
  };

  return {
    entries: () => last.sequence,
    read: ({ text, whole }: TextLine): Problem | undefined => {
      if (end) return unreadable('A line stands behind the end.');
      const line = text === undefined ? undefined : parseLine(text);
      if (!line || text === undefined) return unreadable('This is no line of an export.');
      if (!whole) return { fault: 'missing', why: 'The line is cut short.' };
      const problem = chain && witness ? readRest(line, chain, witness) : readChain(line);
      before.add(text);
      return problem;
    },
    finish: (): Problem | undefined => {
      if (end) return undefined;
      return {
        fault: 'missing',
        why: `The file stops behind entry ${last.sequence} without its end: cut short.`,
      };
    },
    summary: () => {
      if (!end || !witness) throw new Error('The export was not read to its end.');
      const { tenantId, mode, keyId, at } = end;
      const proven = checkpoints + witness.checked();
      return {
        tenantId,
        mode,
        keyId,
        exportedAt: at,
        entries: last.sequence,
        head: last.entryHash,
        checkpoints: proven,
      };
    },
  };
}

function endProblem(
  end: SignedEnd,
  { tenantId, mode, key }: Pick<Chain, 'tenantId' | 'mode' | 'key'>,
  last: ChainHead,
  before: ReturnType<typeof lineDigest>,
): Problem | undefined {
  if (!areSignedFacts(key, end) || end.tenantId !== tenantId || end.mode !== mode) {
    return { fault: 'checkpoint_forged', why: 'The end is not signed by the key for this chain.' };
  }
  if (end.sequence !== last.sequence || end.entryHash !== last.entryHash) {
    const why = `The end was signed behind entry ${end.sequence}, the entries stop at ${last.sequence}.`;
    return { fault: end.sequence > last.sequence ? 'missing' : 'head_mismatch', why };
  }
  if (end.lines === before.lines() && end.digest === before.digest()) return undefined;
  const why = `${end.lines} lines were signed, ${before.lines()} stand before the end, or one of them reads otherwise.`;
  return { fault: 'altered', why };
}

/** Only the very text that was written is taken: another spelling of the same JSON is a change. */
function parseLine(text: string): ExportLine | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (JSON.stringify(value) !== text) return undefined;
    return exportLineSchema.safeParse(value).data;
  } catch {
    return undefined;
  }
}

function parseKey(pem: string): KeyObject | undefined {
  try {
    return createPublicKey(pem);
  } catch {
    return undefined;
  }
}

function unreadable(why: string): Problem {
  return { fault: 'unreadable', why };
}
