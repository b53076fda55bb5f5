import { z } from 'zod';
import { featureName, providerKinds, scalar } from './names.ts';

const columnName = z.string().min(1).max(200);

const column = z.union([
  columnName,
  z.strictObject({
    column: columnName,
    /** Words of the file and what they stand for. */
    values: z.record(z.string().max(300), scalar).optional(),
    /** The number of the file times this: 100 turns dollars into cents. */
    times: z.number().optional(),
    /** Words that say that there is none, beside nothing at all. */
    missing: z.array(z.string().max(300)).max(50).optional(),
  }),
]);

/** How a file of past applications is read, for backtests: decides nothing and is no part of the content hash. */
export const dataSchema = z.strictObject({
  /** Features by the column that they are in. */
  columns: z.record(featureName, column),
  /** Features that are the same for every row. */
  constants: z.record(featureName, scalar).optional(),
  /** How it ended: the column, and its words for a loan that went bad. */
  outcome: z
    .strictObject({ column: columnName, bad: z.array(z.string().max(300)).min(1).max(50) })
    .optional(),
  /** Columns or features to report by. */
  segments: z.array(columnName).max(10).optional(),
  /** Share of the amount that is lost where a loan goes bad. */
  lossGivenDefault: z.number().min(0).max(1).optional(),
  /** What one answer of each provider costs, in minor units; fractions are allowed. */
  providerCostMinor: z.partialRecord(z.enum(providerKinds), z.number().min(0)).optional(),
});

export type DataDocument = z.infer<typeof dataSchema>;
export type ColumnDocument = DataDocument['columns'][string];
