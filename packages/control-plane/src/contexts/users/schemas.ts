import {
  externalIdSchema,
  idSchema,
  metadataSchema,
  modeSchema,
  timestampSchema,
  z,
} from '../../platform/http/schema.ts';
import { addressSchema } from './address-schema.ts';
import {
  birthDateSchema,
  contactSchema,
  employmentSchema,
  incomeSchema,
  nameSchema,
  nationalIdSchema,
} from './person-schemas.ts';
import { maskedPersonShape } from './shown-person.ts';

const personFields = {
  name: nameSchema,
  birthDate: birthDateSchema,
  addresses: z.array(addressSchema).min(1).max(5).openapi({ description: 'The present one first.' }),
  contact: contactSchema,
  employment: employmentSchema,
  income: incomeSchema,
};

export const createUserSchema = z
  .strictObject({
    ...personFields,
    nationalId: nationalIdSchema,
    externalId: externalIdSchema.optional(),
    metadata: metadataSchema.optional(),
  })
  .openapi('CreateUser');

export const updateUserSchema = createUserSchema
  .partial()
  .refine((changes) => Object.keys(changes).length > 0, 'must change something')
  .openapi('UpdateUser', { description: 'A field that is given replaces the whole of the old one.' });

export const userSchema = z
  .object({
    id: idSchema('user'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    version: z
      .int()
      .openapi({ description: 'Rises with each edit; an application pins the one it was made with.' }),
    externalId: externalIdSchema.nullable(),
    duplicateUserIds: z.array(idSchema('user')).openapi({
      description: 'Users who may be the same person, the newest first, at most 20. Linked, never merged.',
    }),
    ...maskedPersonShape,
  })
  .openapi('User');

export type CreateUser = z.output<typeof createUserSchema>;
export type UpdateUser = z.output<typeof updateUserSchema>;
export type UserResource = z.output<typeof userSchema>;
