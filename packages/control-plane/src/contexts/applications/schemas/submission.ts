import {
  amountMinorSchema,
  currencySchema,
  externalIdSchema,
  idSchema,
  metadataSchema,
  modeSchema,
  timestampSchema,
  z,
} from '../../../platform/http/schema.ts';
import { purposes } from '../events.ts';

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
