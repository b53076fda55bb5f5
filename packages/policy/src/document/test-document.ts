import { z } from 'zod';
import { featureName, reasonCode, words } from './names.ts';

const given = z.record(z.string().max(32), z.union([z.null(), z.record(z.string().max(64), z.unknown())]));

const expectation = z.strictObject({
  outcome: z.enum(['approve', 'decline', 'counteroffer', 'refer']).optional(),
  /** In their order. */
  reasons: z.array(reasonCode).max(5).optional(),
  score: z.number().nullable().optional(),
  offer: z
    .strictObject({ amountMinor: z.int(), termMonths: z.int(), annualRateBps: z.int() })
    .partial()
    .optional(),
  flags: z.array(z.string()).optional(),
  requirements: z.array(z.string()).optional(),
  /** Provider data that was asked for until it was decided. */
  bought: z.array(z.string()).optional(),
  /** Features as the policy saw them, a score or a table's output for example. */
  features: z.record(featureName, z.union([z.null(), z.boolean(), z.number(), z.string()])).optional(),
});

const caseSchema = z.strictObject({
  name: words,
  /** Inputs by source, laid over those of all cases. */
  given: given.default({}),
  /** Of a joint application: each party's own inputs, laid over `given`. */
  parties: z
    .array(z.strictObject({ role: z.string().min(1).max(64), given: given.default({}) }))
    .min(1)
    .max(10)
    .optional(),
  expect: expectation,
});

/** Cases of a policy, in its own file under `tests` or in one beside it. */
export const testsSchema = z.strictObject({
  given: given.default({}),
  cases: z.array(caseSchema).min(1).max(1_000),
});

export type PolicyTests = z.infer<typeof testsSchema>;
export type PolicyCase = z.infer<typeof caseSchema>;
