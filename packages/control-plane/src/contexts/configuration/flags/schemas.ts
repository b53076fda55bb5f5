import { modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

/** A tenant has few flags; more than these are a mistake of a program. */
export const mostFlags = 200;

const flagNameSchema = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be in kebab-case, such as instant-decision')
  .max(60)
  .openapi({ example: 'instant-decision' });

const percentageSchema = z
  .number()
  .min(0)
  .max(100)
  .multipleOf(0.01)
  .openapi({ description: 'Of subjects, to a hundredth; 0 is off, 100 is on for all.' });

export const flagExample = {
  name: 'instant-decision',
  mode: 'test' as const,
  percentage: 12.5,
  version: 3,
  updatedBy: 'mem_01k9z3c4e8f7tbv2m5n6p7q8r9',
  createdAt: '2026-11-22T09:30:00.000Z',
  updatedAt: '2026-11-22T09:30:00.000Z',
};

export const flagSchema = z
  .object({
    name: flagNameSchema,
    mode: modeSchema,
    percentage: percentageSchema,
    version: z.int(),
    updatedBy: z.string(),
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
  })
  .openapi('Flag', { example: flagExample });

export const flagListSchema = z
  .object({ data: z.array(flagSchema), hasMore: z.literal(false), nextCursor: z.null() })
  .openapi('FlagPage');

export const setFlagSchema = z
  .strictObject({ percentage: percentageSchema })
  .openapi('SetFlag', { example: { percentage: 12.5 } });

export const flagParamsSchema = z.object({ flag: flagNameSchema });

export type FlagResource = z.output<typeof flagSchema>;
