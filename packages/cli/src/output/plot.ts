const eighths = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'] as const;
const heights = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'] as const;

/** A bar of a value against the longest one, in eighths of a column; something, however little, is never nothing. */
export function bar(value: number, most: number, columns: number): string {
  if (value <= 0 || most <= 0) return '';
  const parts = Math.max(1, Math.round((Math.min(value, most) / most) * columns * 8));
  return '█'.repeat(Math.floor(parts / 8)) + eighths[parts % 8];
}

/** Values beside each other as heights, each against the highest; a gap where there is none. */
export function sparkline(values: readonly (number | null)[]): string {
  const most = Math.max(0, ...values.map((value) => value ?? 0));
  return values
    .map((value) => {
      if (value === null) return ' ';
      if (value <= 0 || most === 0) return heights[0];
      return heights[Math.max(1, Math.ceil((value / most) * heights.length)) - 1];
    })
    .join('');
}
