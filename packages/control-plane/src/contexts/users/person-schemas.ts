import { currencySchema, z } from '../../platform/http/schema.ts';
import { employmentStatuses } from './public.ts';
import { calendarDate, printable } from './text-schemas.ts';

export const nameSchema = z
  .strictObject({
    given: printable(100),
    middle: printable(100).optional(),
    family: printable(100),
    suffix: printable(20).optional(),
  })
  .openapi('PersonName', { example: { given: 'Ada', family: 'Marlowe' } });

export const birthDateSchema = calendarDate.openapi({ format: 'date', example: '1988-04-12' });

export const nationalIdSchema = z
  .string()
  .regex(/^(\d{9}|\d{3}-\d{2}-\d{4})$/, 'must be nine digits, with or without dashes')
  .openapi({
    description:
      'Social security number. Write-only: reads show the last four digits. Test mode takes the test catalogue only.',
    example: '000-01-0001',
  });

export const contactSchema = z
  .strictObject({
    email: z.email().max(254).optional(),
    phone: z
      .string()
      .regex(/^\+[1-9]\d{6,14}$/, 'must be E.164, +12025550143 for example')
      .optional()
      .openapi({ description: 'E.164.' }),
  })
  .openapi('PersonContact', { example: { email: 'ada@example.com', phone: '+12025550143' } });

export const employmentSchema = z
  .strictObject({
    status: z.enum(employmentStatuses),
    employerName: printable(200).optional(),
    startedOn: calendarDate.optional().openapi({ format: 'date' }),
  })
  .openapi('PersonEmployment', {
    example: { status: 'employed', employerName: 'Harbor Tools', startedOn: '2019-03-01' },
  });

const incomeMinor = z.int().nonnegative().max(9_999_999_999_999);

export const incomeSchema = z
  .strictObject({
    annualGrossMinor: incomeMinor.openapi({ description: 'Before taxes, in minor units.' }),
    currency: currencySchema,
    monthlyHousingMinor: incomeMinor
      .optional()
      .openapi({ description: 'Rent that no credit report shows, in minor units.' }),
  })
  .openapi('PersonIncome', { example: { annualGrossMinor: 8_400_000, currency: 'USD' } });
