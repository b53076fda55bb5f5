import type { Work } from '../unit-of-work/work.ts';
import type { ProjectedTable, Rebuilt, Rewriting } from './projection.ts';
import { type Lines, putRows, readLines } from './put-rows.ts';

export type Counts = Pick<Rebuilt, 'changed' | 'added' | 'removed' | 'lost'>;

export const noCounts: Counts = { changed: 0, added: 0, removed: 0, lost: 0 };

export function addCounts(a: Counts, b: Counts): Counts {
  return {
    changed: a.changed + b.changed,
    added: a.added + b.added,
    removed: a.removed + b.removed,
    lost: a.lost + b.lost,
  };
}

/** Lets a projection write its rows of these streams or events, and tells them from what stood there before. */
export async function rewriteRows(
  work: Work,
  tables: readonly ProjectedTable[],
  of: readonly string[],
  rewrite: (into: Rewriting) => Promise<void>,
): Promise<Counts> {
  const before: Lines[] = [];
  for (const table of tables) before.push(await readLines(work, table, of));
  let lost = 0;
  await rewrite({
    work,
    put: async (name, rows) => {
      const table = tables.find((each) => each.name === name);
      if (!table) throw new Error(`The projection has no table ${name}.`);
      lost += await putRows(work, table, rows, of);
    },
  });
  let counts: Counts = { ...noCounts, lost };
  for (const [index, table] of tables.entries()) {
    counts = addCounts(counts, difference(before[index] ?? new Map(), await readLines(work, table, of)));
  }
  return counts;
}

function difference(before: Lines, after: Lines): Counts {
  const common = [...after].filter(([key]) => before.has(key));
  return {
    changed: common.filter(([key, line]) => before.get(key) !== line).length,
    added: after.size - common.length,
    removed: before.size - common.length,
    lost: 0,
  };
}
