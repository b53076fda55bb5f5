import { z } from 'zod';
import { dataSchema } from './data-document.ts';
import { inputSchema } from './input-document.ts';
import { jointSchema } from './joint-document.ts';
import {
  amountMinor,
  expression,
  featureName,
  fieldName,
  identifier,
  providerKinds,
  reasonCode,
  score,
  tableName,
  termMonths,
  words,
} from './names.ts';
import { scorecardSchema } from './scorecard-document.ts';
import { tableSchema } from './table-document.ts';
import { testsSchema } from './test-document.ts';

/** What a rule does when its condition holds. */
const ruleOutcomes = ['decline', 'refer', 'require_document', 'flag'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

const rule = z.strictObject({
  id: identifier,
  /** What the rule is about, for people. */
  text: words.optional(),
  when: expression,
  outcome: z.enum(ruleOutcomes),
  reason: reasonCode.optional(),
  /** A scorecard whose lost points are the reasons, rather than one of the rule's own. */
  reasonsFrom: fieldName.optional(),
  /** What to ask the applicant for; of require_document only. */
  document: identifier.optional(),
  /** Where it holds, the rest of the stage is not asked any more. */
  exit: z.boolean().optional(),
  /** Of a joint application: whose file it is asked of; every party's unless given. */
  appliesTo: z.enum(['every_party', 'primary']).optional(),
});

const stage = z.strictObject({
  name: identifier,
  /** Where this does not hold the stage is passed over, and what it needs is not bought. */
  when: expression.optional(),
  needs: z.array(z.enum(providerKinds)).max(providerKinds.length).default([]),
  rules: z.array(rule).min(1).max(200),
});

const scoreBand = { id: identifier, scoreFrom: score, scoreTo: score.optional() };

const affordabilityLimit = z.strictObject({ id: identifier, when: expression, reason: reasonCode });

/** The shape of a policy document; what the shape cannot say is checked in `compilation/`. */
export const policyDocumentSchema = z.strictObject({
  id: identifier,
  version: z.int().min(1),
  title: words.optional(),
  product: z.strictObject({
    kind: identifier,
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
    /** `instalment`, the default: paid back over a term. `line`: drawn and paid back as one likes, without a term. */
    credit: z.enum(['instalment', 'line']).optional(),
    minAmountMinor: amountMinor,
    maxAmountMinor: amountMinor,
    termsMonths: z.array(termMonths).max(24).default([]),
    /** Why an amount or term that the product does not have is not granted. */
    reason: reasonCode,
  }),
  /** The feature that pricing and limits read their bands by. */
  score: featureName,
  /** The reason of a referral when a condition cannot be determined from what is known. */
  undeterminedReason: reasonCode,
  inputs: z
    .record(featureName, inputSchema)
    .refine((inputs) => Object.keys(inputs).length <= 500, 'a policy has at most 500 inputs'),
  scorecards: z.record(fieldName, scorecardSchema).optional(),
  tables: z.record(tableName, tableSchema).optional(),
  stages: z.array(stage).min(1).max(20),
  joint: jointSchema.optional(),
  /** Without pricing and limits the policy says yes or no and makes no offer. */
  pricing: z
    .strictObject({
      rows: z
        .array(z.strictObject({ ...scoreBand, annualRateBps: z.int().min(0).max(100_000) }))
        .min(1)
        .max(200)
        .optional(),
      /** A table with the output `annualRateBps`, which may also read the amount and term of the offer. */
      table: tableName.optional(),
    })
    .optional(),
  limits: z
    .strictObject({
      amounts: z.strictObject({
        reason: reasonCode,
        rows: z
          .array(z.strictObject({ ...scoreBand, minMinor: amountMinor, maxMinor: amountMinor }))
          .min(1)
          .max(200)
          .optional(),
        /** A table with the outputs `minMinor` and `maxMinor`. */
        table: tableName.optional(),
      }),
      affordability: z.array(affordabilityLimit).max(20).default([]),
    })
    .optional(),
  counteroffer: z
    .strictObject({
      incrementMinor: amountMinor,
      /** Terms that a counteroffer may have; the product's unless given. */
      termsMonths: z.array(termMonths).min(1).max(24).optional(),
    })
    .optional(),
  reasons: z.record(
    reasonCode,
    z.strictObject({
      /** What the applicant reads: wording of Regulation B's sample form C-1 where it fits. */
      text: words,
      /** The matter behind it, as FCRA section 609(f)(2)(B) key factors are named. */
      keyFactor: words.nullable().default(null),
      /** That it is the number of inquiries, which is always named as a key factor: FCRA section 609(f)(9). */
      isInquiries: z.boolean().optional(),
    }),
  ),
  /** How a scorecard's reasons are found; against the average of applicants at or just above the cutoff unless given. */
  adverseAction: z.strictObject({ method: z.enum(['cutoff_average', 'maximum']) }).optional(),
  /** Features that stand for a prohibited basis, as the lender found out: none of them may be an input. */
  prohibitedProxies: z.record(featureName, words).optional(),
  tests: testsSchema.optional(),
  data: dataSchema.optional(),
});

/** One credit policy as its YAML document says it, defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type RuleDocument = PolicyDocument['stages'][number]['rules'][number];
