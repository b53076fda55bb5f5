import {
  amountMinorSchema,
  currencySchema,
  externalIdSchema,
  idSchema,
  metadataSchema,
  modeSchema,
  timestampSchema,
  z,
} from '../../platform/http/schema.ts';
import { mostOffers, mostRequirements } from './commands.ts';
import { offerSchema } from './credit/schemas.ts';
import { partyRoles, purposes, reopeningReasons, waiverReasons } from './events.ts';
import { requirementKinds } from './requirement-kinds.ts';
import { requirementStatuses } from './state.ts';
import { applicationStatuses, decisionOutcomes } from './status.ts';

/** Guarantors and beneficial owners do not apply; they are not taken yet. */
const applyingRoles = ['primary', 'co_applicant'] as const;

/** What is asked for, without who asks. */
const requestShape = {
  productId: idSchema('product').optional().openapi({
    description: "The lender's credit product. May be left out where there is only one.",
  }),
  requestedAmount: amountMinorSchema.openapi({
    description: 'Minor units: 2000000 is USD 20,000.00.',
    example: 2000000,
  }),
  currency: currencySchema,
  requestedTermMonths: z.int().min(1).max(480).openapi({ example: 36 }),
  purpose: z.enum(purposes).openapi({ description: 'Open enum.', example: 'debt_consolidation' }),
  providers: z.array(z.string().min(1).max(60)).max(10).optional().openapi({
    description: 'Providers by name. Left out: those that the policy needs.',
  }),
  externalId: externalIdSchema.optional(),
  metadata: metadataSchema.optional(),
  testClockId: idSchema('testClock').optional().openapi({
    description: 'In test mode: the application lives by this clock, and its timers wait for it.',
  }),
  allowDuplicate: z.boolean().optional().openapi({
    description: 'True submits although the same applicant applied for the same product a short while ago.',
  }),
};

const askedPartySchema = z.strictObject({ role: z.enum(applyingRoles), userId: idSchema('user') });

export const submitApplicationBody = z
  .strictObject({
    ...requestShape,
    parties: z.array(askedPartySchema).min(1).max(2).superRefine(refuseImpossibleParties).openapi({
      description:
        'Who applies: one primary and at most one co-applicant. Each is pinned in its present version and is checked alone.',
    }),
  })
  .openapi('SubmitApplication');

const draftShape = z
  .strictObject({
    ...requestShape,
    parties: z.array(askedPartySchema).max(2).openapi({
      description: 'Who applies. What is missing or does not go together is told in `problems`.',
    }),
  })
  .partial().shape;

/** What a draft may hold so far: any of what a submission takes. */
export const draftContentSchema = z.strictObject(draftShape).openapi('DraftContent');
export const createDraftBody = z.strictObject(draftShape).openapi('CreateDraft');
export const replaceDraftBody = z
  .strictObject({
    ...draftShape,
    expectedVersion: z.int().positive().optional().openapi({
      description: 'The `version` of the draft that you changed. Where it has moved on since: 409.',
      example: 1,
    }),
  })
  .openapi('ReplaceDraft');

export const submitDraftBody = z
  .strictObject({
    allowDuplicate: z.boolean().optional().openapi({
      description:
        'True submits although the same applicants applied for the same product a short while ago.',
    }),
  })
  .optional()
  .openapi('SubmitDraft');

export const draftSchema = z
  .object({
    id: idSchema('application').openapi({ description: "Becomes the application's id." }),
    mode: modeSchema,
    status: z.enum(['draft', 'withdrawn']),
    version: z.int().openapi({ description: 'Rises with each change.' }),
    content: z.union([draftContentSchema, z.null()]).openapi({ description: 'Null: it was withdrawn.' }),
    problems: z
      .array(z.object({ pointer: z.string(), message: z.string() }))
      .openapi({ description: 'What keeps it from being submitted, as far as the draft alone tells.' }),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .openapi('ApplicationDraft');

export type DraftResource = z.output<typeof draftSchema>;

type AskedParty = { role: (typeof applyingRoles)[number]; userId: string };

function refuseImpossibleParties(parties: AskedParty[], context: z.RefinementCtx<AskedParty[]>): void {
  const refuse = (path: PropertyKey[], message: string): void =>
    context.addIssue({ code: 'custom', path, message });
  if (!parties.some(({ role }) => role === 'primary')) refuse([], 'One party must be the primary applicant.');
  for (const [index, { role, userId }] of parties.entries()) {
    const before = parties.slice(0, index);
    if (before.some((other) => other.userId === userId)) {
      refuse([index, 'userId'], 'The same person cannot apply twice.');
    }
    if (before.some((other) => other.role === role)) {
      refuse([index, 'role'], `There can be one ${role} only.`);
    }
  }
}

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

export const withdrawBody = z
  .strictObject({
    reason: z
      .enum(['applicant_request', 'found_other_credit', 'terms_not_suitable', 'other'])
      .openapi({ description: "Why. At the applicant's express request only." }),
  })
  .openapi('WithdrawApplication');

const expectedVersionSchema = z.int().positive().optional().openapi({
  description:
    'The `version` of the application that you decided on. Where it has moved on since, nothing is done: 409.',
  example: 6,
});

export const reopenBody = z
  .strictObject({
    reason: z.enum(reopeningReasons).openapi({ description: 'Open enum.', example: 'new_information' }),
    expectedVersion: expectedVersionSchema,
  })
  .openapi('ReopenApplication');

export const sendBackBody = z
  .strictObject({ expectedVersion: expectedVersionSchema })
  .optional()
  .openapi('SendApplicationBack');

export const waiveRequirementBody = z
  .strictObject({
    reason: z.enum(waiverReasons).openapi({ description: 'Open enum.', example: 'verified_otherwise' }),
  })
  .openapi('WaiveRequirement');

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
