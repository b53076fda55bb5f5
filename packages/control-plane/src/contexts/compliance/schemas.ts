import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { complianceCheckNames, complianceOutcomes } from './events.ts';
import { hitSchema } from './screening/schemas.ts';

const checkShape = {
  id: idSchema('screening'),
  mode: modeSchema,
  createdAt: timestampSchema,
  updatedAt: timestampSchema,
  applicationId: idSchema('application'),
  attempt: z.int().positive().openapi({
    description: 'Of which round of checks of the application. An earlier one stays readable as it was.',
  }),
  status: z.enum(['started', 'completed']),
  outcome: z.enum(complianceOutcomes).nullable(),
};

export const checkSchema = z.object(checkShape).openapi('ComplianceCheck');

const findingSchema = z
  .object({
    check: z.enum(complianceCheckNames),
    outcome: z.enum(complianceOutcomes),
    cause: z.string().openapi({ description: 'For staff. Open: new causes may come.', example: 'listed' }),
    reasonCode: z.string().nullable().openapi({ description: 'What the applicant may be told.' }),
    requirement: z.string().nullable(),
    mismatchedFields: z.array(z.string()).optional(),
    hits: z.array(hitSchema).optional(),
  })
  .openapi('ComplianceFinding');

/** One check with all that it found; never shown outside compliance. */
export const checkDetailSchema = z
  .object({
    ...checkShape,
    reasonCodes: z.array(z.string()),
    requirements: z.array(z.object({ kind: z.string(), partyId: z.string().optional() })),
    minimumYears: z.int().nullable(),
    lists: z.array(z.object({ list: z.string(), version: z.string(), contentHash: z.string() })),
    parties: z.array(
      z.object({
        partyId: z.string(),
        role: z.string(),
        userId: z.string(),
        findings: z.array(findingSchema),
      }),
    ),
  })
  .openapi('ComplianceCheckDetail');

export const watchlistSchema = z
  .object({
    id: z.string().openapi({ description: "The list's name.", example: 'sandbox' }),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    version: z.string(),
    contentHash: z.string(),
    entries: z.int().openapi({ description: 'Persons.' }),
    names: z.int().openapi({ description: 'Names and aliases.' }),
    ageDays: z
      .int()
      .openapi({ description: 'Since the publisher was last seen to say the same. From 7 on it is stale.' }),
    stale: z.boolean(),
    failure: z
      .object({ reason: z.string(), failedAt: timestampSchema })
      .nullable()
      .openapi({ description: 'Why the last attempt to bring it up to date failed; null where it did not.' }),
  })
  .openapi('Watchlist');

export type CheckView = z.output<typeof checkSchema>;
export type CheckDetailView = z.output<typeof checkDetailSchema>;
export type WatchlistView = z.output<typeof watchlistSchema>;
