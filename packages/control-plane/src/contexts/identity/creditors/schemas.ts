import { pageOf, pageQueryShape } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { licensingStates } from './states.ts';

const creditorTypes = ['bank', 'credit_union', 'state_licensed_lender', 'other'] as const;
const mostLicences = 200;

const line = (longest: number) => z.string().trim().min(1).max(longest);

const addressSchema = z.strictObject({
  line1: line(200),
  city: line(100),
  state: z.enum(licensingStates, 'must be the USPS code of a state'),
  postalCode: z.string().regex(/^\d{5}(-\d{4})?$/, 'must be a ZIP code'),
  country: z.literal('US'),
});

const licenceSchema = z.strictObject({
  state: z.enum(licensingStates, 'must be the USPS code of a state'),
  number: line(60),
  expiresOn: z.iso
    .date()
    .nullable()
    .default(null)
    .openapi({ description: 'Its last day; null: it does not lapse.', example: '2027-12-31' }),
});

const licencesSchema = z
  .array(licenceSchema)
  .max(mostLicences)
  .refine(
    (licences) => new Set(licences.map(({ state, number }) => `${state} ${number}`)).size === licences.length,
    'the same licence stands there twice',
  )
  .openapi({ description: 'To lend, by state. A state may have several, for several kinds of loan.' });

export const creditorExample = {
  id: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  legalName: 'Harbor Lending LLC',
  address: {
    line1: '1 Market Street',
    city: 'Wilmington',
    state: 'DE',
    postalCode: '19801',
    country: 'US' as const,
  },
  type: 'state_licensed_lender' as const,
  supervisoryAgency: 'Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580',
  licences: [{ state: 'DE', number: '012345', expiresOn: '2027-12-31' }],
  archivedAt: null,
};

/** Who lends, in law: the ECOA notice names it and its agency. */
export const creditorSchema = z
  .object({
    id: idSchema('creditor'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    legalName: z.string(),
    address: z.object({
      line1: z.string(),
      city: z.string(),
      state: z.string(),
      postalCode: z.string(),
      country: z.string(),
    }),
    type: z.enum(creditorTypes),
    supervisoryAgency: z
      .string()
      .openapi({ description: 'Named by the adverse-action notice (12 CFR 1002 App. A).' }),
    licences: z.array(
      z.object({ state: z.string(), number: z.string(), expiresOn: z.iso.date().nullable() }),
    ),
    archivedAt: timestampSchema
      .nullable()
      .openapi({ description: 'It lends no more; what names it keeps doing so.' }),
  })
  .openapi('Creditor', { example: creditorExample });

export const creditorPageSchema = pageOf(creditorSchema, 'CreditorPage');

const writableShape = {
  legalName: line(200),
  address: addressSchema,
  type: z.enum(creditorTypes),
  supervisoryAgency: line(300).openapi({
    description: 'Name and address of the agency that the notice must name (12 CFR 1002 App. A).',
  }),
  licences: licencesSchema,
};

export const writableExample = {
  legalName: creditorExample.legalName,
  address: creditorExample.address,
  type: creditorExample.type,
  supervisoryAgency: creditorExample.supervisoryAgency,
  licences: creditorExample.licences,
};

export const createCreditorSchema = z
  .strictObject({ ...writableShape, licences: licencesSchema.default([]) })
  .openapi('CreateCreditor', { example: writableExample });

export const updateCreditorSchema = z
  .strictObject(writableShape)
  .partial()
  .openapi('UpdateCreditor', { example: { licences: creditorExample.licences } });

export const creditorQuerySchema = z.strictObject({
  ...pageQueryShape,
  archived: z
    .enum(['true', 'false'])
    .default('false')
    .openapi({ description: '`true`: those archived too.' }),
});

export const creditorParamsSchema = z.object({ creditorId: idSchema('creditor') });

export type CreditorResource = z.output<typeof creditorSchema>;
export type CreateCreditor = z.output<typeof createCreditorSchema>;
export type UpdateCreditor = z.output<typeof updateCreditorSchema>;
