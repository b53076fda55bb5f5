/** A row that applies to scores from `scoreFrom` to `scoreTo`, both included; no `scoreTo` is no upper end. */
export interface ScoreBand {
  readonly id: string;
  readonly scoreFrom: number;
  readonly scoreTo?: number | undefined;
}

/** The row whose band holds the score. Bands of a checked policy do not overlap. */
export function rowOfScore<Row extends ScoreBand>(rows: readonly Row[], score: number): Row | undefined {
  return rows.find((row) => score >= row.scoreFrom && score <= (row.scoreTo ?? Number.POSITIVE_INFINITY));
}

export interface BandMistake {
  /** Index of the row, in the order written. */
  readonly row: number;
  readonly message: string;
}

/** Bands that are empty, overlap, or leave a gap between them. */
export function bandMistakes(rows: readonly ScoreBand[]): readonly BandMistake[] {
  const ends = rows
    .map((band, row) => ({
      row,
      id: band.id,
      from: band.scoreFrom,
      to: band.scoreTo ?? Number.POSITIVE_INFINITY,
    }))
    .sort((a, b) => a.from - b.from);
  const empty = ends
    .filter(({ from, to }) => to < from)
    .map(({ row, from, to }) => ({ row, message: `the band ends at ${to}, before it begins at ${from}` }));
  const between = ends.slice(1).flatMap((band, index): BandMistake[] => {
    const below = ends[index];
    if (below === undefined || below.to < below.from) return [];
    if (band.from <= below.to)
      return [{ row: band.row, message: `the band overlaps that of row "${below.id}"` }];
    if (band.from > below.to + 1) {
      return [{ row: band.row, message: `no row has the scores ${below.to + 1} to ${band.from - 1}` }];
    }
    return [];
  });
  return [...empty, ...between];
}
