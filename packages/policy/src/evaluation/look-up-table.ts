import type { CompiledTable, CompiledTableRow } from '../compilation/compiled-table.ts';
import type { Slot, Slots } from '../expressions/compiled-expression.ts';

/** The rows that apply: of `unique` and `first` one at most. */
export function rowsThatApply({ rows, document }: CompiledTable, slots: Slots): readonly CompiledTableRow[] {
  if (document.hit === 'collect') return rows.filter((row) => applies(row, slots));
  const row = firstRow(rows, slots);
  return row === undefined ? [] : [row];
}

/** The value of one output; undefined where no row applies and the table says nothing for that. */
export function outputOf(table: CompiledTable, output: string, slots: Slots): Slot {
  const { document } = table;
  if (document.hit === 'collect') return collected(table, output, rowsThatApply(table, slots));
  const row = firstRow(table.rows, slots);
  return row === undefined ? document.otherwise?.[output] : row.gives.get(output);
}

function firstRow(rows: readonly CompiledTableRow[], slots: Slots): CompiledTableRow | undefined {
  for (const row of rows) if (applies(row, slots)) return row;
  return undefined;
}

function applies({ cells }: CompiledTableRow, slots: Slots): boolean {
  for (const cell of cells) if (!cell.applies(slots[cell.slot])) return false;
  return true;
}

function collected({ document }: CompiledTable, output: string, rows: readonly CompiledTableRow[]): Slot {
  const declared = document.outputs[output];
  if (declared?.collect === 'count') return rows.length;
  const otherwise = document.otherwise?.[output];
  if (rows.length === 0 && otherwise !== undefined) return otherwise;
  const values = rows
    .map(({ gives }) => gives.get(output))
    .filter((value): value is number => typeof value === 'number');
  return declared === undefined ? undefined : usable(together(declared.collect, values), declared.type);
}

function together(collect: 'sum' | 'min' | 'max' | undefined, values: readonly number[]): Slot {
  if (collect === 'sum') return values.reduce((sum, value) => sum + value, 0);
  if (values.length === 0) return undefined;
  return collect === 'min' ? Math.min(...values) : Math.max(...values);
}

function usable(value: Slot, type: string): Slot {
  return type === 'int' && !Number.isSafeInteger(value) ? undefined : value;
}
