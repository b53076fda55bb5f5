import { pageQueryShape } from '../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';

const entryKindSchema = z.enum(['event', 'command', 'read']).openapi({
  description:
    '`event`: something happened. `command`: a call that changes, done or refused. `read`: personal fields were read.',
});

export const auditQuerySchema = z.object({
  ...pageQueryShape,
  actor: z.string().max(100).optional().openapi({ example: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
  action: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'An operation (`users.reveal`) or an event type.', example: 'users.reveal' }),
  kind: entryKindSchema.optional(),
  resourceType: z.string().max(100).optional().openapi({ example: 'user' }),
  resourceId: z.string().max(100).optional().openapi({ example: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
  from: timestampSchema.optional().openapi({ description: 'At or after this time.' }),
  to: timestampSchema.optional().openapi({ description: 'Before this time.' }),
});

export type AuditQuery = z.output<typeof auditQuerySchema>;

const hashSchema = z
  .string()
  .openapi({ example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08' });

export const auditEntrySchema = z
  .object({
    id: idSchema('auditEntry'),
    mode: modeSchema,
    createdAt: timestampSchema.openapi({ description: 'When it happened.' }),
    updatedAt: timestampSchema.openapi({ description: 'Entries do not change: as `createdAt`.' }),
    sequence: z.int().positive().openapi({ description: 'Place in the chain, from 1, without gaps.' }),
    actor: z.string().openapi({ description: 'A key, a member of staff, or `system`.' }),
    kind: entryKindSchema,
    action: z.string().openapi({ description: "The event's type, or the operation that was called." }),
    resource: z.object({ type: z.string(), id: z.string() }),
    access: z
      .object({
        requestId: z.string(),
        outcome: z.string().openapi({ description: '`done`, or the code of the refusal.', example: 'done' }),
        agent: z.string().openapi({
          description: 'The kind of program: sdk, browser, tool, other, none.',
          example: 'sdk',
        }),
        address: z
          .string()
          .nullable()
          .openapi({ description: 'Where the call came from; null where it was deleted or not known.' }),
        addressHash: z
          .string()
          .nullable()
          .openapi({ description: 'Keyed hash of the address: equal for equal addresses of one lender.' }),
        fields: z
          .array(z.string())
          .nullable()
          .openapi({ description: 'Names of the personal fields that were read.' }),
        reason: z
          .string()
          .nullable()
          .openapi({ description: 'Why they were read, where a reason was asked for.' }),
      })
      .nullable()
      .openapi({ description: 'Of calls: from where, by what, and what came of it. Null for events.' }),
    eventId: idSchema('event'),
    correlationId: z.string().openapi({ description: 'One request and all that it set off.' }),
    payloadHash: hashSchema.openapi({ description: "SHA-256 of the event's canonical payload (RFC 8785)." }),
    previousHash: hashSchema,
    entryHash: hashSchema.openapi({ description: 'SHA-256 of `canonical`.' }),
    canonical: z.string().openapi({
      description: 'The entry as RFC 8785 text, the previous hash included: what was hashed.',
    }),
  })
  .openapi('AuditEntry');

export type AuditEntryView = z.output<typeof auditEntrySchema>;

export const verificationSchema = z
  .object({
    valid: z.boolean(),
    entries: z.int().nonnegative().openapi({ description: 'Entries found whole, up to the break.' }),
    head: hashSchema.optional().openapi({ description: 'Hash of the last entry, where the chain is whole.' }),
    brokenAt: z
      .int()
      .optional()
      .openapi({ description: 'Sequence of the first entry that is wrong or missing.' }),
    checkpoints: z.int().nonnegative().optional().openapi({
      description: 'Signed checkpoints that the chain was held against, where it is whole.',
    }),
    fault: z
      .enum(['altered', 'missing', 'reordered', 'head_mismatch', 'rewritten', 'checkpoint_forged'])
      .optional(),
    why: z.string().optional(),
  })
  .openapi('AuditVerification');

const at = '2026-11-22T09:30:00.000Z';
const hash = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

export const auditEntryExample: AuditEntryView = {
  id: 'aud_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test',
  createdAt: at,
  updatedAt: at,
  sequence: 1,
  actor: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9',
  kind: 'read',
  action: 'users.reveal',
  resource: { type: 'user', id: 'usr_01k9z3c4e8f7tbv2m5n6p7q8r9' },
  access: {
    requestId: 'rqt_01k9z3c4e8f7tbv2m5n6p7q8r9',
    outcome: 'done',
    agent: 'sdk',
    address: '203.0.113.7',
    addressHash: '5oW3Q0v1hUe0y0m6c3y3m2m3q2b1J8k9l0n1o2p3q4r',
    fields: ['birthDate', 'contact.phone'],
    reason: 'identity_verification',
  },
  eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  correlationId: 'rqt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  payloadHash: hash,
  previousHash: '0'.repeat(64),
  entryHash: hash,
  canonical: '{"access":{"agent":"sdk","kind":"read"},"action":"users.reveal"}',
};

export const publicKeySchema = z
  .object({
    keyId: z.string().openapi({ example: 'a1b2c3d4e5f60718' }),
    publicKey: z.string().openapi({ description: 'Ed25519, SubjectPublicKeyInfo in PEM.' }),
  })
  .openapi('AuditPublicKey');
