import {
  currencySchema,
  externalIdSchema,
  idSchema,
  metadataSchema,
  modeSchema,
  timestampSchema,
  z,
} from '../../platform/http/schema.ts';
import { addressSchema } from './address-schema.ts';
import { employmentStatuses } from './public.ts';
import { calendarDate, printable } from './text-schemas.ts';

const nameSchema = z
  .strictObject({
    given: printable(100),
    middle: printable(100).optional(),
    family: printable(100),
    suffix: printable(20).optional(),
  })
  .openapi('PersonName', { example: { given: 'Ada', family: 'Marlowe' } });

const birthDateSchema = calendarDate.openapi({ format: 'date', example: '1988-04-12' });

const nationalIdSchema = z
  .string()
  .regex(/^(\d{9}|\d{3}-\d{2}-\d{4})$/, 'must be nine digits, with or without dashes')
  .openapi({
    description:
      'Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.',
    example: '000-01-0001',
  });

const contactSchema = z
  .strictObject({
    email: z.email().max(254).optional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'must be E.164, +12025550143 for example')
      .optional()
      .openapi({ description: 'E.164.' }),
  })
  .openapi('PersonContact', { example: { email: 'ada@example.com', phone: '+12025550143' } });

const employmentSchema = z
  .strictObject({
    status: z.enum(employmentStatuses),
    employerName: printable(200).optional(),
    startedOn: calendarDate.optional().openapi({ format: 'date' }),
  })
  .openapi('PersonEmployment', {
    example: { status: 'employed', employerName: 'Harbor Tools', startedOn: '2019-03-01' },
  });

const incomeMinor = z.int().nonnegative().max(9_999_999_999_999);

const incomeSchema = z
  .strictObject({
    annualGrossMinor: incomeMinor.openapi({ description: 'Before taxes, in minor units.' }),
    currency: currencySchema,
    monthlyHousingMinor: incomeMinor
      .optional()
      .openapi({ description: 'Rent that no credit report shows, in minor units.' }),
  })
  .openapi('PersonIncome', { example: { annualGrossMinor: 8_400_000, currency: 'USD' } });

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
    nationalIdLast4: z.string().openapi({ example: '0001' }),
    masked: z.boolean().openapi({
      description: 'True where this key may not read the person: every field below is then absent.',
    }),
    name: nameSchema.optional(),
    birthDate: birthDateSchema.optional(),
    addresses: z.array(addressSchema).optional(),
    contact: contactSchema.optional(),
    employment: employmentSchema.optional(),
    income: incomeSchema.optional(),
    metadata: metadataSchema.optional(),
  })
  .openapi('User');

export type CreateUser = z.output<typeof createUserSchema>;
export type UpdateUser = z.output<typeof updateUserSchema>;
export type UserResource = z.output<typeof userSchema>;
