import { idSchema, modeSchema, timestampSchema, z } from '../../platform/http/schema.ts';
import { offerTermsSchema, riskOutcomes } from './events.ts';
import { explanationNodeSchema } from './explanation-schema.ts';
import { policyStatuses } from './rows.ts';

const resource = { mode: modeSchema, createdAt: timestampSchema, updatedAt: timestampSchema };

const policyShape = {
  id: idSchema('policy'),
  ...resource,
  name: z.string().openapi({ description: "The document's own id.", example: 'personal-loan' }),
  version: z.int().positive(),
  title: z.string().nullable(),
  status: z.enum(policyStatuses).openapi({
    description:
      '`validated`: pushed and free of mistakes. `requested`: its publication waits for a second person, in live mode. ' +
      '`published`: in force from `effectiveFrom` on, until a higher version is. `retired`: judges no new application.',
  }),
  contentHash: z.string().openapi({ description: 'Of the document without comments and layout.' }),
  effectiveFrom: timestampSchema.nullable().openapi({ description: 'From when new submissions go by it.' }),
  pushedBy: z.string().openapi({ description: 'Key or member.', example: 'key_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
  requestedBy: z.string().nullable().openapi({ description: 'Who asked for its publication.' }),
  decidedBy: z.string().nullable().openapi({ description: 'The second person, in live mode.' }),
};

/** One version of a policy, without its text. */
export const policySchema = z.object(policyShape).openapi('RiskPolicy');

/** The same with its text. */
export const policyWithSourceSchema = z
  .object({ ...policyShape, source: z.string().openapi({ description: 'The document in YAML.' }) })
  .openapi('RiskPolicyWithSource');

const assessmentShape = {
  id: idSchema('riskAssessment'),
  ...resource,
  applicationId: idSchema('application'),
  attempt: z.int().positive().openapi({
    description: 'Of which round of checks of the application. An earlier one stays readable as it was.',
  }),
  status: z.enum(['started', 'completed']),
  outcome: z.enum(riskOutcomes).nullable(),
  score: z.int().nullable().openapi({ description: 'The score that the policy read its bands by.' }),
  reasons: z
    .array(z.object({ code: z.string(), text: z.string() }))
    .openapi({ description: 'Most important first, at most four.' }),
  offers: z.array(offerTermsSchema),
  policyId: idSchema('policy'),
  policyVersion: z.int().positive(),
  contentHash: z.string().nullable(),
};

export const assessmentSchema = z.object(assessmentShape).openapi('RiskAssessment');

/** One assessment; the explanation only for an admin or the scope `risk:read`. */
export const assessmentDetailSchema = z
  .object({
    ...assessmentShape,
    explanation: z
      .object({
        lines: z
          .array(z.string())
          .openapi({ description: 'What decided, in short lines.', example: ['score 668 >= 640'] }),
        flags: z.array(
          z.object({ ruleId: z.string(), reasonCode: z.string(), partyId: z.string().optional() }),
        ),
        requirements: z.array(
          z.object({
            ruleId: z.string(),
            document: z.string(),
            reasonCode: z.string(),
            partyId: z.string().optional(),
          }),
        ),
        parties: z
          .array(
            z.object({
              partyId: z.string(),
              role: z.string(),
              outcome: z.enum(['passed', 'decline', 'refer']),
              score: z.int().nullable(),
              reasons: z.array(z.object({ code: z.string(), text: z.string() })),
            }),
          )
          .optional()
          .openapi({ description: 'Of a joint application: what the rules said of each party by itself.' }),
        tree: explanationNodeSchema,
      })
      .nullable()
      .optional()
      .openapi({
        description: 'For role admin or scope risk:read. Null where the policy did not come to an end.',
      }),
  })
  .openapi('RiskAssessmentDetail');

export type PolicyView = z.output<typeof policySchema>;
export type PolicyWithSourceView = z.output<typeof policyWithSourceSchema>;
export type AssessmentView = z.output<typeof assessmentSchema>;
export type AssessmentDetailView = z.output<typeof assessmentDetailSchema>;
