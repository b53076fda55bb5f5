import type { KeyObject } from 'node:crypto';
import { z } from 'zod';
import { type Break, type ChainHead, emptyChain, endsAt, followChain, verdict } from '../chain.ts';
import type { ChainVerification } from '../chain-verification.ts';
import type { SignedCheckpoint } from '../checkpoints/checkpoint.ts';
import { signedCheckpointSchema } from '../checkpoints/file-archive.ts';
import { createWitness, type Witness } from '../checkpoints/witness.ts';

const mode = z.enum(['test', 'live']);

const lineSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checkpoint'), checkpoint: signedCheckpointSchema }),
  z.object({
    kind: z.literal('entry'),
    entry: z.object({
      entryId: z.string(),
      tenantId: z.string(),
      mode,
      at: z.string(),
      actor: z.string(),
      action: z.string(),
      resourceType: z.string(),
      resourceId: z.string(),
      eventId: z.string(),
      correlationId: z.string(),
      payloadHash: z.string(),
      sequence: z.int(),
      previousHash: z.string(),
      entryHash: z.string(),
      canonical: z.string(),
    }),
  }),
  z.object({ kind: z.literal('head'), head: z.object({ sequence: z.int(), entryHash: z.string() }) }),
]);

/**
 * Verifies an exported chain with nothing but its lines, the public key, and the checkpoints that the verifier kept
 * himself: a chain cut off together with its checkpoints is found by those alone.
 */
export async function verifyExport(
  lines: AsyncIterable<string> | Iterable<string>,
  publicKey: KeyObject,
  keptApart: readonly SignedCheckpoint[] = [],
): Promise<ChainVerification> {
  const checkpoints = [...keptApart];
  let witness: Witness | undefined;
  let end: ChainHead = emptyChain;
  let head: ChainHead | undefined;
  for await (const text of lines) {
    if (text === '') continue;
    const line = lineSchema.parse(JSON.parse(text));
    if (line.kind === 'checkpoint') {
      if (witness) throw new Error('A checkpoint stands behind the first entry: not an exported chain.');
      checkpoints.push(line.checkpoint);
      continue;
    }
    witness ??= createWitness(publicKey, checkpoints);
    if (line.kind === 'head') {
      head = line.head;
      continue;
    }
    const walked = followChain(end, [line.entry]);
    const found: Break | undefined = walked.found ?? witness.see([line.entry]);
    if (found) return verdict(end, found, witness.checked());
    end = walked.end;
  }
  witness ??= createWitness(publicKey, checkpoints);
  // A file that was cut short has no head.
  const found = head ? endsAt(end, head) : missingHead(end);
  return verdict(end, found ?? witness.finish(end), witness.checked());
}

function missingHead(end: ChainHead): Break {
  return {
    brokenAt: end.sequence + 1,
    fault: 'missing',
    why: `The export ends behind entry ${end.sequence} without its head: cut short.`,
  };
}
