import { z } from 'zod';
import { expression, featureSources, featureTypes, featureUnits, reasonCode, scalar } from './names.ts';

/** Special values by name: `{ tooNew: 9001 }`. They are no value to a condition; a scorecard may have bins for them. */
const specialValues = z.record(
  z.string().regex(/^[a-z][A-Za-z0-9]{0,63}$/, 'must be a name such as tooNew'),
  z.number(),
);

export const inputSchema = z
  .strictObject({
    type: z.enum(featureTypes),
    source: z.enum(featureSources),
    unit: z.enum(featureUnits).optional(),
    /** The feature's short name in explanations: `DTI`. */
    label: z.string().min(1).max(40).optional(),
    /** CEL over other features; of derived features only. */
    expression: expression.optional(),
    /** `refer` (the default), `null` (absent: ask with has()), or the value to take in its stead. */
    whenMissing: z.union([z.null(), scalar]).default('refer'),
    /** The reason of that referral; the policy's `undeterminedReason` unless given. */
    missingReason: reasonCode.optional(),
    /** The least and greatest value that there can be; a value outside counts as missing. */
    min: z.number().optional(),
    max: z.number().optional(),
    /** All values that there can be, of a string; another one counts as missing. */
    values: z.array(z.string().max(300)).min(1).max(200).optional(),
    special: specialValues.optional(),
    /** Says that the feature is the applicant's age, where its name does not. */
    isApplicantAge: z.boolean().optional(),
  })
  .describe('One feature: what it holds, where it comes from, and what happens where it is missing.');

export type InputDocument = z.infer<typeof inputSchema>;
