/**
 * Whole calendar months from one day to another, by UTC: 31 January to 28 February is none, to 1 March is one.
 * Negative spans give 0. Undefined where either is no date.
 */
export function wholeMonthsBetween(from: string, to: string): number | undefined {
  const start = new Date(from);
  const end = new Date(to);
  if (Number.isNaN(start.getTime()) || Number.isNaN(end.getTime())) return undefined;
  const months =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 +
    (end.getUTCMonth() - start.getUTCMonth()) -
    (end.getUTCDate() < start.getUTCDate() ? 1 : 0);
  return Math.max(0, months);
}
