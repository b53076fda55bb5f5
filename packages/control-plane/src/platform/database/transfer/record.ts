import { z } from 'zod';

/** The version of the format. A program refuses a later one than it knows. */
export const formatVersion = 1;

/** What a database is, before its rows. */
export const manifestSchema = z.object({
  kind: z.literal('manifest'),
  format: z.literal(formatVersion),
  program: z.string(),
  takenAt: z.iso.datetime(),
  systemIdentifier: z.string(),
  epoch: z.number().int(),
  migrations: z.array(z.object({ id: z.string(), checksum: z.string() })),
  /** The master keys that the database was written with; the keys themselves are never in here. */
  masterKeys: z.array(z.object({ keyId: z.string(), fingerprint: z.string() })),
});
export type Manifest = z.output<typeof manifestSchema>;

/** Opens a table; its rows follow. */
export const tableHeadSchema = z.object({ kind: z.literal('table'), name: z.string() });

/** Closes a table: what must have arrived. `digest` is the sum of hashes of its rows, in whatever order. */
export const tableEndSchema = z.object({
  kind: z.literal('tableEnd'),
  name: z.string(),
  rows: z.number().int(),
  digest: z.string(),
});

/** The last record: a file without it was cut off. */
export const endSchema = z.object({
  kind: z.literal('end'),
  rows: z.number().int(),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), isCalled: z.boolean() })),
});
export type End = z.output<typeof endSchema>;

/**
 * A whole database as a stream: manifest, then each table with its rows, then the end. A row is the JSON text that
 * PostgreSQL wrote and reads again; it is never parsed on the way, since JavaScript's numbers would round it.
 */
export type TransferRecord =
  | Manifest
  | z.output<typeof tableHeadSchema>
  | { kind: 'row'; json: string }
  | z.output<typeof tableEndSchema>
  | End;

const markSchema = z.discriminatedUnion('kind', [manifestSchema, tableHeadSchema, tableEndSchema, endSchema]);

const rowStart = '{"row":';

/** One line of a backup file. */
export function encodeRecord(record: TransferRecord): string {
  return record.kind === 'row' ? `${rowStart}${record.json}}` : JSON.stringify(record);
}

/** Throws where the line is none of ours. */
export function decodeRecord(line: string): TransferRecord {
  if (line.startsWith(rowStart)) return { kind: 'row', json: line.slice(rowStart.length, -1) };
  return markSchema.parse(JSON.parse(line));
}
