import { z } from 'zod';
import { scalar } from './names.ts';

const range = z
  .strictObject({ gt: z.number(), gte: z.number(), lt: z.number(), lte: z.number() })
  .partial()
  .refine((ends) => Object.keys(ends).length > 0, 'must have gt, gte, lt or lte');

/**
 * What one feature must be for a bin or a row to apply: a value, one of several, within a range, or null where it must
 * be missing.
 */
export const cellSchema = z.union([scalar, z.array(scalar).min(1).max(200), range, z.null()]);
export type Cell = z.infer<typeof cellSchema>;
export type CellRange = z.infer<typeof range>;
