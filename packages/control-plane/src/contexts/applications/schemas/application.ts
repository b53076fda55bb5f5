import { currencySchema, idSchema, modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';
import { offerSchema } from '../credit/schemas.ts';
import { partyRoles, purposes } from '../events.ts';
import { requirementStatuses } from '../state.ts';
import { applicationStatuses, decisionOutcomes } from '../status.ts';

const reasonSchema = z
  .object({ code: z.string(), text: z.string().openapi({ description: 'Fit for the applicant to read.' }) })
  .openapi('Reason');

export const decisionSchema = z
  .object({
    id: idSchema('decision'),
    sequence: z
      .int()
      .openapi({ description: 'From 1. A decision never changes; a later one supersedes it.' }),
    outcome: z.enum(decisionOutcomes),
    reasons: z
      .array(reasonSchema)
      .max(4)
      .openapi({ description: 'Principal reasons, most important first.' }),
    policyId: z.string(),
    policyVersion: z.int(),
    decidedBy: z.string(),
    supersedes: z.string().nullable(),
    createdAt: timestampSchema,
  })
  .openapi('Decision');

const requirementSchema = z
  .object({
    id: idSchema('requirement'),
    kind: z.string().openapi({ description: 'Open enum.', example: 'identity_document' }),
    partyId: z.string(),
    status: z.enum(requirementStatuses).openapi({
      description: 'Open enum. `cancelled`: the application went on or ended without it.',
    }),
    dueAt: timestampSchema,
    createdAt: timestampSchema,
  })
  .openapi('Requirement');

export const applicationSchema = z
  .object({
    id: idSchema('application'),
    mode: modeSchema,
    status: z.enum(applicationStatuses).openapi({ description: 'Open enum.' }),
    productId: idSchema('product'),
    productVersion: z.int().nullable().openapi({
      description: 'The pinned version of the product; null: submitted before products had versions.',
    }),
    parties: z.array(
      z.object({
        id: z.string(),
        role: z.enum(partyRoles),
        userId: idSchema('user'),
        userVersion: z.int().openapi({ description: 'The pinned version of the user.' }),
      }),
    ),
    requestedAmount: z.int(),
    currency: currencySchema,
    requestedTermMonths: z.int(),
    purpose: z.enum(purposes),
    providers: z.array(z.string()),
    externalId: z.string().nullable(),
    metadata: z.record(z.string(), z.string()),
    testClockId: idSchema('testClock').nullable().openapi({
      description: 'The test clock by which every time of the application is read; null: the real time.',
    }),
    // A union: `.nullable()` of a schema with a name would make that name nullable wherever it is used.
    decision: z.union([decisionSchema, z.null()]).openapi({ description: 'The newest decision.' }),
    offers: z.array(offerSchema),
    requirements: z.array(requirementSchema),
    decideBy: timestampSchema.openapi({
      description:
        'The regulatory deadline of the decision (12 CFR 1002.9(a)(1)). A referral never stops it.',
    }),
    version: z.int().openapi({
      description:
        'Rises with everything that happens to the application: the `sequence` of its newest webhook. Send it as `expectedVersion` to act on what you saw only.',
      example: 5,
    }),
    completedAt: timestampSchema.nullable(),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .openapi('Application');

export type ApplicationResource = z.output<typeof applicationSchema>;

export const timelineSchema = z
  .object({
    data: z.array(
      z.object({
        at: timestampSchema,
        type: z.string().openapi({ description: 'Open enum.', example: 'submitted' }),
        text: z.string().openapi({ description: 'What happened, for a support agent.' }),
      }),
    ),
  })
  .openapi('Timeline');

export const decisionListSchema = z.object({ data: z.array(decisionSchema) }).openapi('DecisionList');
export const requirementListSchema = z
  .object({ data: z.array(requirementSchema) })
  .openapi('RequirementList');
