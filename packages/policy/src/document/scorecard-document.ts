import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { expression, featureName, identifier, partName, reasonCode, words } from './names.ts';

/** Whom a bin is for: those with such a value, without a value, with a special one, or all the rest. */
const bin = z.strictObject({
  id: partName,
  when: cellSchema.optional(),
  missing: z.literal(true).optional(),
  special: z.string().max(64).optional(),
  otherwise: z.literal(true).optional(),
  /** Of a points card. */
  points: z.number().min(-100_000).max(100_000).optional(),
  /** Of a logistic model: what the coefficient is multiplied with, the weight of evidence as a rule. */
  value: z.number().optional(),
});

const attribute = z.strictObject({
  feature: featureName,
  /** Why points were lost here. */
  reason: reasonCode,
  bins: z.array(bin).min(1).max(100).optional(),
  /** Of a logistic model: times the bin's value, or the feature's own where it has no bins. */
  coefficient: z.number().optional(),
  /** Points that applicants at or just above the cutoff have here on average. */
  average: z.number().optional(),
});

const segment = z.strictObject({
  id: identifier,
  /** Whom it scores: the first segment whose condition holds. The last one has none. */
  when: expression.optional(),
  /** Points that everybody has. */
  base: z.number().optional(),
  /** Of a logistic model: the log-odds of bad before any attribute. */
  intercept: z.number().optional(),
  attributes: z.array(attribute).min(1).max(100),
  /** Where the averages come from; kept with the policy, since they are part of it. */
  reference: z.strictObject({ from: words, cutoff: z.number(), applicants: z.int().min(1) }).optional(),
});

export const scorecardSchema = z.strictObject({
  title: words.optional(),
  kind: z.enum(['points', 'logistic']),
  /** `points` at odds of `odds` good to one bad, and `pdo` points to double the odds. */
  scaling: z
    .strictObject({ points: z.number(), odds: z.number().positive(), pdo: z.number().positive() })
    .optional(),
  /** The sample that it was derived from and how it was validated: without this no age may be in it. */
  validation: z
    .strictObject({ sample: words, method: words, date: z.iso.date(), revalidateBy: z.iso.date() })
    .optional(),
  segments: z.array(segment).min(1).max(20),
});

export type ScorecardDocument = z.infer<typeof scorecardSchema>;
export type SegmentDocument = ScorecardDocument['segments'][number];
export type AttributeDocument = SegmentDocument['attributes'][number];
export type BinDocument = NonNullable<AttributeDocument['bins']>[number];
