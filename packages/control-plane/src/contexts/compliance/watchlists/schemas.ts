import { listFormats } from '@creditplane/screening';
import { modeSchema, timestampSchema, z } from '../../../platform/http/schema.ts';

export const listName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,39}$/)
  .openapi({ description: "The list's name: small letters, digits, hyphens.", example: 'ofac-sdn' });

/** Texts as the publisher gives them; the greatest, Treasury's XML, has some 30 MB. */
const text = z.string().max(60_000_000);

export const importBody = z
  .strictObject({
    format: z.enum(listFormats),
    main: text.openapi({ description: 'The file itself: sdn.csv, consolidated.xml, ...' }),
    aliases: text.optional().openapi({ description: 'With `ofac-csv`: alt.csv or cons_alt.csv.' }),
    addresses: text.optional(),
  })
  .openapi('ImportWatchlist');

export const failureBody = z
  .strictObject({
    reason: z.string().trim().min(1).max(300).openapi({ example: 'the publisher answered 503' }),
  })
  .openapi('ReportWatchlistFailure');

export const versionSchema = z
  .object({
    id: z.string().openapi({ example: 'wlv_01k9z3c4e8f7tbv2m5n6p7q8r9' }),
    mode: modeSchema,
    createdAt: timestampSchema,
    updatedAt: timestampSchema,
    list: z.string(),
    sequence: z.int(),
    format: z.string(),
    contentHash: z.string(),
    publishedAt: z.string().nullable(),
    entries: z.int(),
    names: z.int(),
    touched: z.int().openapi({ description: 'Entries that are new or changed against the version before.' }),
    removed: z.int(),
    loadedBy: z.string(),
  })
  .openapi('WatchlistVersion');

export const importResultSchema = z
  .object({
    version: versionSchema,
    changed: z.boolean().openapi({ description: 'False where the list says what the version before said.' }),
    mistakes: z.array(
      z.object({ line: z.int().optional(), entityId: z.string().optional(), message: z.string() }),
    ),
  })
  .openapi('WatchlistImport');

const entrySchema = z.object({ entryId: z.string(), name: z.string(), programs: z.array(z.string()) });

export const differenceSchema = z
  .object({
    list: z.string(),
    from: z.int().nullable(),
    to: z.int(),
    added: z.array(entrySchema),
    changed: z.array(entrySchema),
    removed: z.array(entrySchema),
  })
  .openapi('WatchlistDifference');

export type VersionView = z.output<typeof versionSchema>;
export type DifferenceView = z.output<typeof differenceSchema>;
