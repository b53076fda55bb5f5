export type Column = { title: string; align?: 'left' | 'right' };

/** Text, perhaps with the colour that it is shown in; the colour takes no room. */
export type Cell = string | { text: string; paint: (text: string) => string };

/** Rows under their titles, columns aligned, two spaces between; no line ends in spaces. */
export function renderTable(columns: readonly Column[], rows: readonly (readonly Cell[])[]): string[] {
  const titles = columns.map(({ title }) => title);
  const widths = columns.map((_, index) =>
    Math.max(...[titles, ...rows].map((line) => widthOf(textOf(line[index] ?? '')))),
  );
  return [titles, ...rows].map((line) =>
    columns
      .map(({ align }, index) => renderCell(line[index] ?? '', widths[index] ?? 0, align ?? 'left'))
      .join('  ')
      .trimEnd(),
  );
}

export type Pair = readonly [name: string, value: Cell | undefined];

/** Pairs, one a line: the names aligned left, their values beside them. Pairs without a value are left out. */
export function renderPairs(pairs: readonly Pair[], minimumWidth = 0): string[] {
  const given = pairs.filter((pair): pair is readonly [string, Cell] => pair[1] !== undefined);
  const width = Math.max(minimumWidth, ...given.map(([name]) => name.length));
  return given.map(([name, value]) => `${name.padEnd(width)}  ${showCell(value)}`);
}

/**
 * What a lender or a server sent may hold anything; in a terminal, control characters could rewrite the screen, and
 * bidirectional ones the order of what is read.
 */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, '?');
}

/** A cell outside a table. */
export function showCell(cell: Cell): string {
  const text = textOf(cell);
  return typeof cell === 'string' ? text : cell.paint(text);
}

function renderCell(cell: Cell, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - widthOf(textOf(cell))));
  const shown = showCell(cell);
  return align === 'right' ? space + shown : shown + space;
}

function textOf(cell: Cell): string {
  return printable(typeof cell === 'string' ? cell : cell.text);
}

function widthOf(text: string): number {
  return [...text].length;
}
