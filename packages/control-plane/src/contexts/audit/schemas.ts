import { pageQueryShape } from '../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';

export const auditQuerySchema = z.object({
  ...pageQueryShape,
  resourceId: z.string().max(100).optional().openapi({ example: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
  actor: z.string().max(100).optional().openapi({ example: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
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
    action: z.string().openapi({ description: "The event's type." }),
    resource: z.object({ type: z.string(), id: z.string() }),
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
  action: 'CreditApplicationCreated',
  resource: { type: 'application', id: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9' },
  eventId: 'evt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  correlationId: 'rqt_01k9z3c4e8f7tbv2m5n6p7q8r9',
  payloadHash: hash,
  previousHash: '0'.repeat(64),
  entryHash: hash,
  canonical: '{"action":"CreditApplicationCreated","actor":"key_01k9z3c4e8f7tbv2m5n6p7q8r9"}',
};
