import { idSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

const version = z.int().positive();

const trialShape = {
  challenger: z
    .strictObject({
      version,
      share: z.number().min(0.01).max(100).multipleOf(0.01).openapi({
        description: 'Percent of applicants, with two decimals. An applicant stays on one side for good.',
        example: 12.5,
      }),
    })
    .nullable()
    .openapi({ description: 'A version that decides for a share of the applicants.' }),
  shadowVersions: z
    .array(version)
    .max(5)
    .openapi({ description: 'Versions that judge every application too and decide nothing.' }),
};

export const setTrialSchema = z.strictObject(trialShape).openapi('SetRiskPolicyTrial');

export const trialSchema = z
  .object({ policyId: idSchema('policy'), ...trialShape, updatedAt: timestampSchema.nullable() })
  .openapi('RiskPolicyTrial');

export const shadowListSchema = z
  .object({
    data: z.array(
      z.object({
        policyVersion: version,
        status: z.enum(['completed', 'needs_data']).openapi({
          description: '`needs_data`: it wanted data that was not read for the version that decided.',
        }),
        outcome: z.enum(['approve', 'decline', 'counteroffer', 'refer']).nullable(),
        score: z.int().nullable(),
        reasonCodes: z.array(z.string()),
        contentHash: z.string(),
        createdAt: timestampSchema,
      }),
    ),
  })
  .openapi('RiskShadowAssessmentList');

export type TrialView = z.output<typeof trialSchema>;

export const trialExample: TrialView = {
  policyId: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9',
  challenger: { version: 2, share: 10 },
  shadowVersions: [3],
  updatedAt: '2026-11-22T09:30:00.000Z',
};
