import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { personalFields } from '../masking.ts';
import { nationalIdSchema } from '../person-schemas.ts';
import { shownPersonShape } from '../shown-person.ts';
import { printable } from '../text-schemas.ts';

const revealableFields = ['nationalId', ...personalFields] as const;

const revealReasons = [
  'customer_request',
  'identity_verification',
  'fraud_investigation',
  'dispute',
  'compliance_review',
  'legal_request',
  'data_correction',
] as const;

const fieldsSchema = z
  .array(z.enum(revealableFields))
  .min(1)
  .max(revealableFields.length)
  .openapi({ description: 'No more than are needed.', example: ['birthDate', 'contact'] });

const reasonSchema = z
  .enum(revealReasons)
  .openapi({ description: 'Why: kept in the audit.', example: 'identity_verification' });

const noteSchema = printable(500).openapi({
  description: 'In words, a case number for example. Sealed; shown to whoever may reveal.',
  example: 'Caller could not name the street.',
});

export const revealBodySchema = z
  .strictObject({
    fields: fieldsSchema,
    reason: reasonSchema,
    note: noteSchema.optional(),
    version: z
      .int()
      .positive()
      .max(999_999_999)
      .optional()
      .openapi({ description: 'An older version. Default: the present one.', example: 1 }),
  })
  .openapi('RevealUser');

const revealShape = {
  id: idSchema('reveal'),
  mode: modeSchema,
  createdAt: timestampSchema,
  userId: idSchema('user'),
  version: z.int(),
  fields: fieldsSchema,
  reason: reasonSchema,
};

export const revealedSchema = z
  .object({
    ...revealShape,
    person: z
      .object({ nationalId: nationalIdSchema.optional(), ...shownPersonShape })
      .openapi({ description: 'The fields that were asked for, where the person has them.' }),
  })
  .openapi('RevealedUser');

export const revealSchema = z
  .object({
    ...revealShape,
    actor: z.string().openapi({ description: 'Who looked: a key or a member.' }),
    note: noteSchema.nullable(),
  })
  .openapi('Reveal');

export type RevealBody = z.output<typeof revealBodySchema>;
export type RevealedUser = z.output<typeof revealedSchema>;
export type Reveal = z.output<typeof revealSchema>;
