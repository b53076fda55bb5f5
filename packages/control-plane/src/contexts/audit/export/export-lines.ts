import { createHash } from 'node:crypto';
import { z } from '../../../platform/http/schema.ts';
import { signedCheckpointSchema } from '../checkpoints/file-archive.ts';

/**
 * The format of an export, one JSON value a line: the chain it is of, its entries in order with each signed checkpoint
 * behind the entry that it signs, and an end that signs every line before it. An end without a signature says why there is
 * none.
 */
const mode = z.enum(['test', 'live']);

const accessSchema = z.strictObject({
  kind: z.enum(['command', 'read']),
  requestId: z.string(),
  outcome: z.string(),
  agent: z.string(),
  addressHash: z.string().exactOptional(),
  fields: z.array(z.string()).exactOptional(),
  reason: z.string().exactOptional(),
});

const entrySchema = z.strictObject({
  entryId: z.string(),
  tenantId: z.string(),
  mode,
  sequence: z.int(),
  at: z.string(),
  actor: z.string(),
  action: z.string(),
  resourceType: z.string(),
  resourceId: z.string(),
  eventId: z.string(),
  correlationId: z.string(),
  payloadHash: z.string(),
  access: accessSchema.exactOptional(),
  previousHash: z.string(),
  entryHash: z.string(),
  canonical: z.string(),
});

/** What the end of an export signs: where the chain stood, and the bytes of every line before. */
const endFacts = {
  tenantId: z.string(),
  mode,
  sequence: z.int(),
  entryHash: z.string(),
  /** Lines before this one. */
  lines: z.int(),
  /** SHA-256 of those lines, each with its line feed; hexadecimal. */
  digest: z.string(),
  at: z.string(),
};

export const exportLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('chain'),
    format: z.literal(1),
    tenantId: z.string(),
    mode,
    keyId: z.string(),
    /** SubjectPublicKeyInfo in PEM. Trust it as far as you trust the file. */
    publicKey: z.string(),
  }),
  z.strictObject({ kind: z.literal('entry'), entry: entrySchema }),
  z.strictObject({ kind: z.literal('checkpoint'), checkpoint: signedCheckpointSchema }),
  z.strictObject({
    kind: z.literal('end'),
    end: z.strictObject({ ...endFacts, keyId: z.string(), signature: z.string() }),
  }),
  z.strictObject({ kind: z.literal('unsigned_end'), why: z.string() }),
]);

export type ExportLine = z.output<typeof exportLineSchema>;
export type SignedEnd = Extract<ExportLine, { kind: 'end' }>['end'];

/** Counts lines and digests their bytes. */
export function lineDigest(): { add(line: string): void; lines(): number; digest(): string } {
  const hash = createHash('sha256');
  let lines = 0;
  return {
    add: (line) => {
      hash.update(line, 'utf8').update('\n');
      lines += 1;
    },
    lines: () => lines,
    digest: () => hash.copy().digest('hex'),
  };
}
