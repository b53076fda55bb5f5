import { z } from 'zod';
import { cellSchema } from './cell.ts';
import { featureName, featureTypes, featureUnits, fieldName, partName, scalar, words } from './names.ts';

const output = z.strictObject({
  type: z.enum(featureTypes),
  unit: z.enum(featureUnits).optional(),
  label: z.string().min(1).max(40).optional(),
  /** Of hit policy collect: what is made of the values of all rows that apply. */
  collect: z.enum(['sum', 'min', 'max', 'count']).optional(),
});

const row = z.strictObject({
  id: partName,
  when: z.record(featureName, cellSchema),
  // biome-ignore lint/suspicious/noThenProperty: DMN and every rule language say when and then.
  then: z.record(fieldName, scalar),
});

/** A decision table as DMN has it; its outputs are features named `<table>.<output>`. */
export const tableSchema = z.strictObject({
  title: words.optional(),
  /** `unique`: one row applies at most. `first`: of several the first. `collect`: all of them, put together. */
  hit: z.enum(['unique', 'first', 'collect']),
  outputs: z.record(fieldName, output),
  rows: z.array(row).min(1).max(500),
  /** What it gives where no row applies. */
  otherwise: z.record(fieldName, scalar).optional(),
});

export type TableDocument = z.infer<typeof tableSchema>;
export type TableOutputDocument = TableDocument['outputs'][string];
