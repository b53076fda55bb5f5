import type { InputDocument } from '../document/input-document.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import type { TableDocument, TableOutputDocument } from '../document/table-document.ts';
import type { SlotLayout } from '../expressions/compiled-expression.ts';
import { cellTest } from './cell-test.ts';
import type { CompiledTable } from './compiled-table.ts';

/** The features that a table gives: one for each output. */
export function tableFeatures({ tables = {} }: PolicyDocument): Readonly<Record<string, InputDocument>> {
  const features: Record<string, InputDocument> = {};
  for (const [name, { outputs }] of Object.entries(tables)) {
    for (const [output, declared] of Object.entries(outputs)) {
      features[`${name}.${output}`] = {
        source: 'derived',
        whenMissing: 'refer',
        type: typeOf(declared),
        ...(declared.unit === undefined ? {} : { unit: declared.unit }),
        ...(declared.label === undefined ? {} : { label: declared.label }),
      };
    }
  }
  return features;
}

function typeOf({ type, collect }: TableOutputDocument): InputDocument['type'] {
  return collect === 'count' ? 'int' : type;
}

/** Compiles the tables over features that have been checked to exist. */
export function compileTables(
  { tables = {} }: PolicyDocument,
  layout: SlotLayout,
): ReadonlyMap<string, CompiledTable> {
  return new Map(
    Object.entries(tables).map(([name, document]) => [name, compileTable(name, document, layout)]),
  );
}

function compileTable(name: string, document: TableDocument, layout: SlotLayout): CompiledTable {
  return {
    name,
    document,
    columns: columnsOf(document),
    rows: document.rows.map(({ id, when, then }) => ({
      id,
      cells: Object.entries(when).map(([feature, cell]) => ({
        slot: layout.get(feature)?.index ?? 0,
        applies: cellTest(cell),
      })),
      gives: new Map(Object.entries(then)),
    })),
  };
}

/** Features that the rows of a table look at, each once, in the order of their first mention. */
export function columnsOf({ rows }: TableDocument): readonly string[] {
  return [...new Set(rows.flatMap(({ when }) => Object.keys(when)))];
}
