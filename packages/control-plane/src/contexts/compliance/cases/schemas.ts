import { idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { hitSchema } from '../screening/schemas.ts';

export const caseStatuses = ['open', 'cleared', 'confirmed'] as const;

export const caseSchema = z
  .object({
    id: idSchema('complianceCase'),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    status: z.enum(caseStatuses).openapi({
      description:
        '`open` and `confirmed` keep the application from being approved, counteroffered and accepted. A clearance holds ' +
        'for this version of the person and of the entry, under this algorithm and threshold.',
    }),
    applicationId: idSchema('application'),
    partyId: z.string(),
    userId: idSchema('user'),
    userVersion: z.int(),
    algorithm: z.string(),
    threshold: z.number(),
    hit: hitSchema,
    resolvedBy: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .openapi('ComplianceCase');

export const resolveCaseBody = z
  .strictObject({
    resolution: z.enum(['cleared', 'confirmed']),
    reason: z.string().trim().min(10).max(2_000).openapi({
      description: 'Why, in the words of whoever looked. Kept sealed.',
      example: 'Birth place and passport differ from the entry; applicant is 23 years younger.',
    }),
  })
  .openapi('ResolveComplianceCase');

export type CaseView = z.output<typeof caseSchema>;
