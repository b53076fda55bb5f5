import { amountMinorSchema, z } from '../../../platform/http/schema.ts';
import { mostOffers, mostRequirements } from '../commands.ts';
import { requirementKinds } from '../requirement-kinds.ts';
import { expectedVersionSchema } from './moving.ts';

/** Above this no product lends: the cap of the Military Lending Act (10 USC 987(b)) and of most states. */
const highestRateBps = 3600;

const reasonCodesSchema = z
  .array(z.string().min(1).max(60))
  .max(4)
  .openapi({
    description: 'Codes of the policy, most important first; at most four (12 CFR 1002 Supp. I 9(b)(2)-1).',
    example: ['R12'],
  });

const askedOffersSchema = z
  .array(
    z.strictObject({
      amount: amountMinorSchema.openapi({ description: 'Minor units.', example: 1200000 }),
      termMonths: z.int().min(1).max(480).openapi({ example: 48 }),
      annualRateBps: z
        .int()
        .min(0)
        .max(highestRateBps)
        .openapi({ description: 'Nominal annual rate in basis points.', example: 1790 }),
    }),
  )
  .max(mostOffers)
  .default([])
  .openapi({ description: 'Terms within the product. For `approved` one of them is what was asked for.' });

export const decideBody = z
  .strictObject({
    outcome: z.enum(['approved', 'declined', 'counteroffered', 'action_required']),
    reasonCodes: reasonCodesSchema.default([]),
    offers: askedOffersSchema,
    requirements: z
      .array(
        z.strictObject({
          kind: z.enum(requirementKinds).openapi({ description: 'Open enum.', example: 'proof_of_income' }),
          partyId: z.string().optional().openapi({
            description: 'Of `parties`. Left out: the primary applicant.',
            example: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9_p1',
          }),
        }),
      )
      .max(mostRequirements)
      .default([])
      .openapi({ description: 'What the applicant must bring, for `action_required`.' }),
    expectedVersion: expectedVersionSchema,
  })
  .superRefine(({ outcome, reasonCodes }, context) => {
    const adverse = outcome === 'declined' || outcome === 'counteroffered';
    if (!adverse || reasonCodes.length > 0) return;
    context.addIssue({
      code: 'custom',
      path: ['reasonCodes'],
      message: 'Say why: the applicant has a right to the principal reasons (12 CFR 1002.9(a)(2)).',
    });
  })
  .openapi('DecideApplication');

export const correctDecisionBody = z
  .strictObject({
    reasonCodes: reasonCodesSchema,
    offers: askedOffersSchema,
    expectedVersion: expectedVersionSchema,
  })
  .openapi('CorrectDecision');
