import type { ExplanationNode } from '@creditplane/policy';
import { z } from '../../platform/http/schema.ts';

const scalarSchema = z.union([z.string(), z.number(), z.boolean()]);

const comparisonSchema = z
  .object({
    feature: z.string().openapi({ example: 'bureau.score' }),
    label: z.string().openapi({ description: 'Its short name for people.', example: 'score' }),
    unit: z.enum(['minor', 'percent', 'months', 'count', 'points']).nullable(),
    currency: z.string().nullable(),
    operator: z.enum(['<', '<=', '>', '>=', '==', '!=']),
    limit: scalarSchema,
    value: scalarSchema.nullable(),
    holds: z.boolean().nullable(),
  })
  .openapi('PolicyComparison');

/** The tree that an evaluation leaves, as the contract describes it. It holds personal data. */
export const explanationNodeSchema: z.ZodType<ExplanationNode> = z
  .object({
    kind: z.enum([
      'policy',
      'party',
      'stage',
      'scorecard',
      'attribute',
      'table',
      'output',
      'missing',
      'rule',
      'pricing',
      'limits',
      'row',
      'limit',
      'counteroffer',
      'candidate',
      'note',
    ]),
    name: z.string().openapi({ description: 'The id of the stage, rule, row or limit.' }),
    saw: z
      .record(z.string(), scalarSchema.nullable())
      .openapi({ description: 'Feature values that it read.' }),
    gave: scalarSchema.nullable(),
    comparisons: z.array(comparisonSchema),
    children: z.array(z.lazy(() => explanationNodeSchema)),
  })
  .openapi('ExplanationNode');
