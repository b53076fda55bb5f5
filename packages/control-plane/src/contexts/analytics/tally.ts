/** Adds up rows of figures under the columns that name them. */
export type Tally<Key extends object, Sums extends Readonly<Record<string, number>>> = {
  add(key: Key, sums: Sums): void;
  /** In the order of their keys, so that writers lock rows in one order. Rows that add nothing are left out. */
  rows(): (Key & Sums)[];
};

export function createTally<Key extends object, Sums extends Readonly<Record<string, number>>>(): Tally<
  Key,
  Sums
> {
  const rows = new Map<string, { key: Key; sums: Record<string, number> }>();
  return {
    add: (key, sums) => {
      const name = JSON.stringify(Object.values(key));
      const known = rows.get(name);
      if (!known) {
        rows.set(name, { key, sums: { ...sums } });
        return;
      }
      for (const [field, value] of Object.entries(sums)) known.sums[field] = (known.sums[field] ?? 0) + value;
    },
    rows: () =>
      [...rows]
        .filter(([, { sums }]) => Object.values(sums).some((value) => value !== 0))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, { key, sums }]) => ({ ...key, ...(sums as Sums) })),
  };
}
