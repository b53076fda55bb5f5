import { metadataSchema, z } from '../../platform/http/schema.ts';
import { addressSchema } from './address-schema.ts';
import { personalFields } from './masking.ts';
import {
  birthDateSchema,
  contactSchema,
  employmentSchema,
  incomeSchema,
  nameSchema,
} from './person-schemas.ts';

const shownAddressSchema = z
  .object({ ...addressSchema.shape, line1: addressSchema.shape.line1.optional() })
  .openapi('ShownAddress', { description: 'Without its lines where they are masked.' });

/** The personal fields in an answer, each absent where it is hidden. */
export const shownPersonShape = {
  name: nameSchema.optional(),
  birthDate: birthDateSchema.optional(),
  addresses: z.array(shownAddressSchema).optional(),
  contact: contactSchema.optional(),
  employment: employmentSchema.optional(),
  income: incomeSchema.optional(),
  metadata: metadataSchema.optional(),
};

/** Personal fields with what is said of those that are hidden. */
export const maskedPersonShape = {
  nationalIdLast4: z.string().openapi({ example: '0001' }),
  masked: z.boolean().openapi({ description: 'True where some fields are hidden from this key.' }),
  maskedFields: z.array(z.enum(personalFields)).openapi({
    description: 'Fields that are hidden in whole or in part. `users.reveal` shows them, with a reason.',
    example: ['birthDate', 'contact'],
  }),
  hints: z
    .object({ email: z.string().optional(), phoneLast4: z.string().optional() })
    .optional()
    .openapi({
      description: 'Of a masked contact: enough to compare with what a caller says.',
      example: { email: 'a***@e***.com', phoneLast4: '0143' },
    }),
  ...shownPersonShape,
};
