import { z } from 'zod';
import { featureName } from './names.ts';

/** Who of several parties must pass the rules, and whose score decides. */
const jointDeciders = ['every_party', 'primary'] as const;
export type JointDecider = (typeof jointDeciders)[number];

const weights = z
  .record(z.string().max(64), z.int().min(0).max(1_000))
  .refine((byRole) => Object.values(byRole).some((weight) => weight > 0), 'must weigh somebody');

/** How the values of several parties become the one that all of them are judged by. */
const combination = z.union([
  z.enum(['sum', 'lowest', 'highest', 'primary', 'average']),
  z.strictObject({ weighted: weights }),
]);
export type Combination = z.infer<typeof combination>;

/** How several parties are judged together; no default here, so that a document without it keeps its hash. */
export const jointSchema = z.strictObject({
  /** `every_party`, the default: each passes every rule, the lowest score prices. `primary`: that party's file alone. */
  decides: z.enum(jointDeciders).optional(),
  /** Inputs of which the parties' values are added up; unless given, every amount of money of a person or file. */
  sum: z.array(featureName).max(100).optional(),
  /** How other features of the parties, scores among them, are put together. */
  combine: z.record(featureName, combination).optional(),
});
