import { invalidField } from '../../kernel/faults.ts';
import { z } from './schema.ts';

/** One page of a list. `nextCursor` goes into `cursor` of the next call; null on the last page. */
export type Page<Item> = { data: Item[]; hasMore: boolean; nextCursor: string | null };

/** The query of every list: how many, and from where. */
export const pageQueryShape = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(20)
    .openapi({ description: 'Items a page, 1 to 100.' }),
  cursor: z.string().max(200).optional().openapi({ description: '`nextCursor` of the page before.' }),
};

export function pageOf<Item extends z.ZodType>(item: Item, name: string) {
  return z
    .object({
      data: z.array(item),
      hasMore: z.boolean(),
      nextCursor: z.string().nullable(),
    })
    .openapi(name);
}

/**
 * Cuts rows read as `limit + 1` in descending id order into a page. Ids sort by time, so the last id is the cursor;
 * new rows never shift a page that is being walked.
 */
export function cutPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  idOf: (row: Row) => string,
  present: (row: Row) => Item,
): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  const hasMore = rows.length > limit;
  return {
    data: kept.map(present),
    hasMore,
    nextCursor: hasMore && last !== undefined ? encodeCursor(idOf(last)) : null,
  };
}

function encodeCursor(id: string): string {
  return Buffer.from(id).toString('base64url');
}

/** The id that a cursor stands for. A cursor of another shape is a 422 at `/cursor`. */
export function decodeCursor(cursor: string, pattern: RegExp): string {
  const id = Buffer.from(cursor, 'base64url').toString('utf8');
  if (!pattern.test(id)) throw invalidField('/cursor', 'Not a cursor of this list.');
  return id;
}
