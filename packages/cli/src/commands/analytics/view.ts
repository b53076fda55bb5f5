import { type Palette, paletteFor } from '../../output/palette.ts';
import { bar, sparkline } from '../../output/plot.ts';
import type { Column } from '../../output/table.ts';
import type { Surroundings } from '../../surroundings.ts';

/** How figures are shown: with plots and colours on a terminal, as plain numbers elsewhere. */
export type View = {
  palette: Palette;
  bar(value: number, most: number): string;
  /** A line along the time, or none where rows are not told apart by time alone. */
  spark(range: Range, title: string, values: readonly (number | null)[]): string[];
};

const barColumns = 30;
const mostSparks = 60;

export function viewFor(surroundings: Pick<Surroundings, 'env' | 'out'>): View {
  const palette = paletteFor(surroundings);
  const plots = surroundings.out.isTerminal;
  return {
    palette,
    bar: (value, most) => (plots ? bar(value, most, barColumns) : ''),
    spark: ({ groupBy }, title, values) =>
      plots && values.length > 1 && groupBy.every(isPeriod)
        ? [`${title} ${sparkline(values.slice(-mostSparks))}`]
        : [],
  };
}

export type Range = { from: string; to: string; groupBy: readonly string[] };

/** `2026-11-01 to 2026-11-30, by day` */
export function rangeInWords({ from, to, groupBy }: Range): string {
  return `${from} to ${to}, by ${groupBy.join(' and ')}`;
}

type Group = {
  period: string | null;
  productId: string | null;
  policyId: string | null;
  policyVersion: number | null;
};

/** The columns that say what a row is of, as far as the report is grouped. */
export function groupColumns({ groupBy }: Range): { titles: string[]; cells(group: Group): string[] } {
  const period = groupBy.find(isPeriod);
  const columns = [
    ...(period ? [{ title: period.toUpperCase(), of: (group: Group) => group.period ?? '' }] : []),
    ...(groupBy.includes('product')
      ? [{ title: 'PRODUCT', of: (group: Group) => group.productId ?? 'none' }]
      : []),
    ...(groupBy.includes('policy')
      ? [
          {
            title: 'POLICY',
            of: ({ policyId, policyVersion }: Group) =>
              policyId ? `${policyId} v${policyVersion ?? 0}` : 'none',
          },
        ]
      : []),
  ];
  return {
    titles: columns.map(({ title }) => title),
    cells: (group) => columns.map(({ of }) => of(group)),
  };
}

function isPeriod(name: string): boolean {
  return name === 'day' || name === 'week' || name === 'month';
}

/** A column of figures. */
export function right(title: string): Column {
  return { title, align: 'right' };
}

/** `61.1 %`, or a dash where nothing was counted. */
export function percent(rate: number | null): string {
  return rate === null ? '-' : `${(rate * 100).toFixed(1)} %`;
}

/** `180 ms`, `2.7 s`, `4.2 h`, `3.1 d`, or a dash. */
export function duration(milliseconds: number | null): string {
  if (milliseconds === null) return '-';
  const [value, unit] =
    milliseconds < 1_000
      ? [milliseconds, 'ms']
      : milliseconds < 60_000
        ? [milliseconds / 1_000, 's']
        : milliseconds < 3_600_000
          ? [milliseconds / 60_000, 'min']
          : milliseconds < 86_400_000
            ? [milliseconds / 3_600_000, 'h']
            : [milliseconds / 86_400_000, 'd'];
  return `${unit === 'ms' ? value : Number(value.toFixed(1))} ${unit}`;
}
