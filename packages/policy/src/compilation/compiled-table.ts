import type { TableDocument } from '../document/table-document.ts';
import type { Scalar } from '../explanation/explanation-node.ts';
import type { Slot } from '../expressions/compiled-expression.ts';

/** One column of a row: a feature, and whether its value is what the row wants. */
export interface CompiledCell {
  readonly slot: number;
  readonly applies: (value: Slot) => boolean;
}

export interface CompiledTableRow {
  readonly id: string;
  readonly cells: readonly CompiledCell[];
  readonly gives: ReadonlyMap<string, Scalar>;
}

export interface CompiledTable {
  readonly name: string;
  readonly document: TableDocument;
  /** Features that its rows look at, each once. */
  readonly columns: readonly string[];
  readonly rows: readonly CompiledTableRow[];
}
