import { pageOf } from '../../../platform/http/page.ts';
import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

const creditorTypes = ['bank', 'credit_union', 'state_licensed_lender', 'other'] as const;

export const creditorExample = {
  id: 'crd_01k9z3c4e8f7tbv2m5n6p7q8r9',
  mode: 'test' as const,
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
  legalName: 'Harbor Lending LLC',
  address: { line1: '1 Market Street', city: 'Wilmington', state: 'DE', postalCode: '19801', country: 'US' },
  type: 'state_licensed_lender' as const,
  supervisoryAgency: 'Federal Trade Commission, Equal Credit Opportunity, Washington, DC 20580',
  licences: [{ state: 'DE', number: '012345' }],
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
    licences: z.array(z.object({ state: z.string(), number: z.string() })),
  })
  .openapi('Creditor', { example: creditorExample });

export const creditorPageSchema = pageOf(creditorSchema, 'CreditorPage');
export const creditorParamsSchema = z.object({ creditorId: idSchema('creditor') });

export type CreditorResource = z.output<typeof creditorSchema>;
