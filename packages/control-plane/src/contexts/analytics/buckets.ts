/** ISO 3, series R40: forty steps to a power of ten, none more than 7.2 % above the one before. */
const steps = [
  100, 106, 112, 118, 125, 132, 140, 150, 160, 170, 180, 190, 200, 212, 224, 236, 250, 265, 280, 300, 315,
  335, 355, 375, 400, 425, 450, 475, 500, 530, 560, 600, 630, 670, 710, 750, 800, 850, 900, 950,
];
const powersOfTen = 11;

/**
 * Upper bounds of the buckets in milliseconds, rising: from 1 ms to three years. They never change, so figures of any
 * days, products and database rows add up; a new series needs a rebuild from the log.
 */
const bucketBounds: readonly number[] = [
  ...new Set(
    Array.from({ length: powersOfTen }, (_, power) => power).flatMap((power) =>
      // Below 100 ms the steps are rounded up to whole milliseconds, in whole numbers only: the same on every machine.
      steps.map((step) => (power < 2 ? Math.ceil(step / 10 ** (2 - power)) : step * 10 ** (power - 2))),
    ),
  ),
];

/** The bound of the bucket that a duration falls into: the smallest that is not below it. */
export function bucketOf(durationMs: number): number {
  let low = 0;
  let high = bucketBounds.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bucketBounds[middle] ?? 0) < durationMs) low = middle + 1;
    else high = middle;
  }
  return bucketBounds[low] ?? 1;
}

export type Bucket = { upToMs: number; count: number };

/** Buckets of the same bound as one, in the order of their bounds. */
export function addBuckets(buckets: readonly Bucket[]): Bucket[] {
  const counts = new Map<number, number>();
  for (const { upToMs, count } of buckets) counts.set(upToMs, (counts.get(upToMs) ?? 0) + count);
  return [...counts].map(([upToMs, count]) => ({ upToMs, count })).sort((a, b) => a.upToMs - b.upToMs);
}

/**
 * The duration that so large a part (0 to 1) does not exceed, by nearest rank: the bound of its bucket, so never below
 * the true one and at most 7.2 % above it (or the next whole millisecond). `buckets` in the order of their bounds. Null where there are none.
 */
export function percentile(buckets: readonly Bucket[], part: number): number | null {
  const total = buckets.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const rank = Math.max(1, Math.ceil(total * part));
  let seen = 0;
  for (const { upToMs, count } of buckets) {
    seen += count;
    if (seen >= rank) return upToMs;
  }
  return buckets.at(-1)?.upToMs ?? null;
}
