import { z } from 'zod';
import { currencyCodes } from '../../kernel/money.ts';
import { employmentStatuses } from './public.ts';

/**
 * What the vault seals as one version of a person. Looser than the API's schema: what was accepted once must stay
 * readable when the API grows stricter.
 */
export const personRecordSchema = z.object({
  name: z.object({
    given: z.string(),
    middle: z.string().exactOptional(),
    family: z.string(),
    suffix: z.string().exactOptional(),
  }),
  birthDate: z.string(),
  nationalId: z.string(),
  addresses: z.array(
    z.object({
      line1: z.string(),
      line2: z.string().exactOptional(),
      city: z.string(),
      state: z.string(),
      postalCode: z.string(),
      country: z.string(),
    }),
  ),
  contact: z.object({ email: z.string().exactOptional(), phone: z.string().exactOptional() }),
  employment: z.object({
    status: z.enum(employmentStatuses),
    employerName: z.string().exactOptional(),
    startedOn: z.string().exactOptional(),
  }),
  income: z.object({
    annualGrossMinor: z.number(),
    currency: z.enum(currencyCodes),
    monthlyHousingMinor: z.number().exactOptional(),
  }),
  metadata: z.record(z.string(), z.string()).exactOptional(),
});

/** One version of a person with the lender's metadata. */
export type PersonRecord = z.output<typeof personRecordSchema>;
