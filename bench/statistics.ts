/** The middle of the values, rounded to a whole number. */
export function median(values: readonly number[]): number {
  return Math.round(percentile(values, 0.5));
}

/** The value below which this share of the values lies (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
