import { currencySchema, idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { disclosureSchema } from './offers/disclosure.ts';

export const offerSchema = z
  .object({
    id: idSchema('offer'),
    mode: modeSchema,
    applicationId: idSchema('application'),
    decisionId: idSchema('decision'),
    status: z
      .enum(['open', 'accepted', 'expired', 'revoked', 'superseded'])
      .openapi({ description: 'Open enum.' }),
    amount: z.int().openapi({ description: 'Amount financed, minor units.', example: 1200000 }),
    currency: currencySchema,
    termMonths: z.int().openapi({ example: 48 }),
    apr: z
      .string()
      .openapi({ description: 'Annual percentage rate, percent (12 CFR 1026.22).', example: '17.90' }),
    annualRateBps: z.int().openapi({ description: 'Nominal annual rate in basis points.', example: 1790 }),
    payment: z.int().openapi({ description: 'Monthly payment, minor units.', example: 35187 }),
    totalOfPayments: z.int(),
    financeCharge: z.int(),
    disclosure: disclosureSchema,
    expiresAt: timestampSchema,
    createdAt: timestampSchema,
  })
  .openapi('Offer');

export const acceptOfferBody = z
  .strictObject({
    expectedVersion: z.int().positive().optional().openapi({
      description: 'The `version` of the application that the applicant saw. Left out: whatever it is now.',
      example: 6,
    }),
  })
  .optional()
  .openapi('AcceptOffer');

export type OfferResource = z.output<typeof offerSchema>;
