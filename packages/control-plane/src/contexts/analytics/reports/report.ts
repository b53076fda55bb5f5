import { periodsBetween } from './periods.ts';
import type { ReportOrder } from './query.ts';
import type { Group } from './read.ts';

/** A report: what was asked, a row for each group, and all of them as one. */
export type Report<Figures> = {
  from: string;
  to: string;
  groupBy: string[];
  data: (Group & Figures)[];
  total: Figures;
};

/**
 * Brings summed rows together by their groups, in the order of time, then product and policy. A period without a row gets
 * an empty one for each product and policy that has any in the range; where there are none at all, one.
 */
export function reportOf<Row extends Group, Figures>(
  order: ReportOrder,
  rows: readonly Row[],
  figuresOf: (rows: readonly Row[]) => Figures,
): Report<Figures> {
  const { from, to, period } = order;
  const byName = new Map<string, { group: Group; rows: Row[] }>();
  const at = (group: Group) => {
    const name = nameOf(group);
    const known = byName.get(name);
    if (known) return known;
    const made = { group, rows: [] };
    byName.set(name, made);
    return made;
  };
  for (const row of rows) at(groupOf(row)).rows.push(row);
  if (period || byName.size === 0) {
    const seen = [...byName.values()].map(({ group }) => group);
    const sorts = seen.length > 0 ? seen : [noGroup];
    for (const start of period ? periodsBetween(period, from, to) : [null]) {
      for (const sort of sorts) at({ ...sort, period: start });
    }
  }
  const groups = [...byName].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, found]) => found);
  return {
    from,
    to,
    groupBy: [...order.groupBy],
    data: groups.map((found) => ({ ...found.group, ...figuresOf(found.rows) })),
    total: figuresOf(rows),
  };
}

const noGroup: Group = { period: null, productId: null, policyId: null, policyVersion: null };

function groupOf({ period, productId, policyId, policyVersion }: Group): Group {
  return { period, productId, policyId, policyVersion };
}

/** Sorts as the groups do. */
function nameOf({ period, productId, policyId, policyVersion }: Group): string {
  return [period, productId, policyId, String(policyVersion ?? 0).padStart(10, '0')].join(' ');
}

/** The sum of one field over rows. */
export function sumOf<Field extends string>(
  rows: readonly Readonly<Record<Field, number>>[],
  field: Field,
): number {
  return rows.reduce((sum, row) => sum + row[field], 0);
}

/** A share of four decimals; null of nothing. */
export function share(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.round((part / whole) * 10_000) / 10_000;
}
