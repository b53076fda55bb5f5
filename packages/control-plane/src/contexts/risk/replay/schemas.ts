import { idSchema, z } from '../../../platform/http/schema.ts';

const found = z.object({
  outcome: z.enum(['approve', 'decline', 'counteroffer', 'refer']).nullable().openapi({
    description: 'Null where the policy did not come to an end.',
  }),
  score: z.int().nullable(),
});

export const replaySchema = z
  .object({
    assessmentId: idSchema('riskAssessment'),
    applicationId: idSchema('application'),
    policyId: idSchema('policy'),
    policyVersion: z.int().positive(),
    contentHash: z.string(),
    identical: z
      .boolean()
      .openapi({ description: 'Bit for bit: outcome, offers, reasons, every node of the tree.' }),
    differences: z.array(z.string()).openapi({ description: 'Where not: JSON Pointers, at most twenty.' }),
    original: found,
    replayed: found,
  })
  .openapi('RiskReplay');

export type ReplayView = z.output<typeof replaySchema>;

export const replayExample: ReplayView = {
  assessmentId: 'ras_01k9z3c4e8f7tbv2m5n6p7q8r9',
  applicationId: 'app_01k9z3c4e8f7tbv2m5n6p7q8r9',
  policyId: 'pol_01k9z3c4e8f7tbv2m5n6p7q8r9',
  policyVersion: 1,
  contentHash: 'sha256:3f1c0a5e9d7b42c86f0e1d2c3b4a59687786958473625140fedcba9876543210',
  identical: true,
  differences: [],
  original: { outcome: 'decline', score: 601 },
  replayed: { outcome: 'decline', score: 601 },
};
