import { substitutionCost } from '../folding/sound.ts';

const longest = 64;
const rows = [new Float64Array(longest + 1), new Float64Array(longest + 1), new Float64Array(longest + 1)];

/**
 * Edits between two words (optimal string alignment: insert, delete, replace, swap neighbours), each 1; replacing a
 * letter by one that sounds alike costs less where `bySound`. Stops at `limit` and gives Infinity beyond it.
 */
export function editDistance(one: string, other: string, limit: number, bySound: boolean): number {
  if (one === other) return 0;
  const a = one.length > longest ? one.slice(0, longest) : one;
  const b = other.length > longest ? other.slice(0, longest) : other;
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY;
  let [before, previous, current] = rows as [Float64Array, Float64Array, Float64Array];
  for (let column = 0; column <= b.length; column += 1) previous[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    current[0] = row;
    let least = row;
    const letter = a.charCodeAt(row - 1);
    for (let column = 1; column <= b.length; column += 1) {
      const opposite = b.charCodeAt(column - 1);
      const replaced = letter === opposite ? 0 : bySound ? substitutionCost(letter, opposite) : 1;
      let cost = Math.min(
        (previous[column - 1] ?? 0) + replaced,
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      if (row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === opposite)
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return Number.POSITIVE_INFINITY;
    [before, previous, current] = [previous, current, before];
  }
  const distance = previous[b.length] ?? 0;
  return distance > limit ? Number.POSITIVE_INFINITY : distance;
}
