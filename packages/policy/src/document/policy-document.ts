import { z } from 'zod';

/** What a feature holds. Money is an `int` in minor units, a ratio is a `double`. */
export const featureTypes = ['int', 'double', 'bool', 'string'] as const;
export type FeatureType = (typeof featureTypes)[number];

/** Provider data that a stage may need: each kind is also the name of the features that it fills. */
export const providerKinds = ['bureau', 'bank_data', 'identity'] as const;
export type ProviderKind = (typeof providerKinds)[number];

/** Where a feature comes from. A feature is named `<source>.<name>`, for example `bureau.score`. */
export const featureSources = ['application', 'person', ...providerKinds, 'derived'] as const;
export type FeatureSource = (typeof featureSources)[number];

/** How a value reads to people: `minor` is money in minor units of the product's currency. */
const featureUnits = ['minor', 'percent', 'months', 'count', 'points'] as const;
export type FeatureUnit = (typeof featureUnits)[number];

/** What a rule does when its condition holds. */
const ruleOutcomes = ['decline', 'refer', 'require_document', 'flag'] as const;
export type RuleOutcome = (typeof ruleOutcomes)[number];

const identifier = z.string().regex(/^[a-z][a-z0-9_-]{0,63}$/, 'must be lower-case letters, digits, - or _');
const reasonCode = z.string().regex(/^[A-Z][A-Z0-9_]{0,15}$/, 'must be a reason code such as R12');
const featureName = z
  .string()
  .regex(/^[a-z_]{1,32}\.[a-z][A-Za-z0-9]{0,63}$/, 'must be <source>.<name>, for example bureau.score');
const expression = z.string().min(1).max(2_000);
const words = z.string().trim().min(1).max(300);
const amountMinor = z.int().min(1).max(1_000_000_000_000);
const termMonths = z.int().min(1).max(480);
const score = z.int().min(0).max(10_000);

const input = z.strictObject({
  type: z.enum(featureTypes),
  source: z.enum(featureSources),
  unit: z.enum(featureUnits).optional(),
  /** The feature's short name in explanations: `DTI`. */
  label: z.string().min(1).max(40).optional(),
  /** CEL over other features; of derived features only. */
  expression: expression.optional(),
  /** `refer` (the default), `null` (absent: ask with has()), or the value to take in its stead. */
  whenMissing: z.union([z.null(), z.boolean(), z.number(), z.string().max(300)]).default('refer'),
  /** The reason of that referral; the policy's `undeterminedReason` unless given. */
  missingReason: reasonCode.optional(),
});

const rule = z.strictObject({
  id: identifier,
  when: expression,
  outcome: z.enum(ruleOutcomes),
  reason: reasonCode,
  /** What to ask the applicant for; of require_document only. */
  document: identifier.optional(),
});

const stage = z.strictObject({
  name: identifier,
  needs: z.array(z.enum(providerKinds)).max(providerKinds.length).default([]),
  rules: z.array(rule).min(1).max(200),
});

const scoreBand = { id: identifier, scoreFrom: score, scoreTo: score.optional() };

const affordabilityLimit = z.strictObject({ id: identifier, when: expression, reason: reasonCode });

/** Who of several parties must pass the rules, and whose score decides. */
const jointDeciders = ['every_party', 'primary'] as const;
export type JointDecider = (typeof jointDeciders)[number];

/** The shape of a policy document; what the shape cannot say is checked in `compilation/`. */
export const policyDocumentSchema = z.strictObject({
  id: identifier,
  version: z.int().min(1),
  title: words.optional(),
  product: z.strictObject({
    kind: identifier,
    currency: z.string().regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code'),
    minAmountMinor: amountMinor,
    maxAmountMinor: amountMinor,
    termsMonths: z.array(termMonths).min(1).max(24),
    /** Why an amount or term that the product does not have is not granted. */
    reason: reasonCode,
  }),
  /** The feature that pricing and limits read their bands by. */
  score: featureName,
  /** The reason of a referral when a condition cannot be determined from what is known. */
  undeterminedReason: reasonCode,
  inputs: z
    .record(featureName, input)
    .refine((inputs) => Object.keys(inputs).length <= 500, 'a policy has at most 500 inputs'),
  stages: z.array(stage).min(1).max(20),
  /** How several parties are judged together; no default here, so that a document without it keeps its hash. */
  joint: z
    .strictObject({
      /** `every_party`, the default: each passes every rule, the lowest score prices. `primary`: that party's file alone. */
      decides: z.enum(jointDeciders).optional(),
      /** Inputs of which the parties' values are added up; unless given, every amount of money of a person or file. */
      sum: z.array(featureName).max(100).optional(),
    })
    .optional(),
  pricing: z.strictObject({
    rows: z
      .array(z.strictObject({ ...scoreBand, annualRateBps: z.int().min(0).max(100_000) }))
      .min(1)
      .max(200),
  }),
  limits: z.strictObject({
    amounts: z.strictObject({
      reason: reasonCode,
      rows: z
        .array(z.strictObject({ ...scoreBand, minMinor: amountMinor, maxMinor: amountMinor }))
        .min(1)
        .max(200),
    }),
    affordability: z.array(affordabilityLimit).max(20).default([]),
  }),
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
    }),
  ),
});

/** One credit policy as its YAML document says it, defaults filled in. */
export type PolicyDocument = z.infer<typeof policyDocumentSchema>;
export type InputDocument = PolicyDocument['inputs'][string];
export type RuleDocument = PolicyDocument['stages'][number]['rules'][number];
export type PricingRow = PolicyDocument['pricing']['rows'][number];
