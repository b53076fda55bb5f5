export interface NeedOrder {
  /** Every name, after all that it needs; names that need nothing of each other stand in alphabetical order. */
  readonly order: readonly string[];
  /** Names that need one another in a circle, each circle once. */
  readonly cycles: readonly (readonly string[])[];
}

/** Sorts names so that each stands after what it needs. */
export function orderByNeed(names: readonly string[], needs: (name: string) => readonly string[]): NeedOrder {
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (name: string, trail: readonly string[]): void => {
    if (done.has(name)) return;
    const start = trail.indexOf(name);
    if (start >= 0) {
      cycles.push(trail.slice(start));
      return;
    }
    for (const need of needs(name)) visit(need, [...trail, name]);
    done.add(name);
  };
  for (const name of names.toSorted()) visit(name, []);
  return { order: [...done], cycles };
}
