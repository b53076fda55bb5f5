import type { CompiledFeature, CompiledPolicy } from '../compilation/compiled-policy.ts';
import type { ColumnDocument, DataDocument } from '../document/data-document.ts';
import type { PolicyInputs } from '../evaluation/evaluation-state.ts';
import type { Scalar } from '../explanation/explanation-node.ts';

/** Turns one row of a file into what a policy reads. */
export type RowReader = (fields: readonly string[]) => PolicyInputs;

export type RowReaderResult =
  | { readonly ok: true; readonly read: RowReader }
  | { readonly ok: false; readonly missingColumns: readonly string[] };

interface ReadColumn {
  readonly source: string;
  readonly field: string;
  readonly index: number;
  readonly read: (text: string) => Scalar | null;
}

/** A reader of rows under this header, by the policy's column mapping; names the columns that the file has not. */
export function rowReader(
  policy: CompiledPolicy,
  data: DataDocument,
  header: readonly string[],
): RowReaderResult {
  const missingColumns: string[] = [];
  const columns: ReadColumn[] = [];
  for (const [name, mapped] of Object.entries(data.columns)) {
    const feature = policy.features.get(name);
    if (feature === undefined) continue;
    const column = typeof mapped === 'string' ? { column: mapped } : mapped;
    const index = header.indexOf(column.column);
    if (index < 0) missingColumns.push(column.column);
    columns.push({ source: feature.source, field: feature.field, index, read: valueReader(feature, column) });
  }
  if (missingColumns.length > 0) return { ok: false, missingColumns };
  const constants = constantsOf(policy, data);
  const sources = [...new Set([...columns.map(({ source }) => source), ...Object.keys(constants)])];
  return {
    ok: true,
    read: (fields) => {
      const inputs: Record<string, Record<string, Scalar | null>> = {};
      for (const source of sources) inputs[source] = { ...constants[source] };
      for (const { source, field, index, read } of columns) {
        const members = inputs[source];
        if (members !== undefined) members[field] = read(fields[index] ?? '');
      }
      return inputs;
    },
  };
}

function constantsOf(
  policy: CompiledPolicy,
  { constants = {} }: DataDocument,
): Readonly<Record<string, Readonly<Record<string, Scalar>>>> {
  const bySource: Record<string, Record<string, Scalar>> = {};
  for (const [name, value] of Object.entries(constants)) {
    const feature = policy.features.get(name);
    if (feature === undefined) continue;
    bySource[feature.source] = { ...bySource[feature.source], [feature.field]: value };
  }
  return bySource;
}

function valueReader(
  { declaration: { type } }: CompiledFeature,
  { values, times, missing = [] }: Exclude<ColumnDocument, string>,
): (text: string) => Scalar | null {
  const isMissing = new Set(['', ...missing]);
  const words = values === undefined ? undefined : new Map(Object.entries(values));
  const number = (text: string) => {
    const value = Number(text) * (times ?? 1);
    // What cents become of dollars with decimals is a whole number but for the last digit of a double.
    const whole = type === 'int' && times !== undefined ? Math.round(value) : value;
    return Number.isFinite(whole) ? whole : null;
  };
  return (given) => {
    const text = given.trim();
    if (isMissing.has(text)) return null;
    const named = words?.get(text);
    if (named !== undefined) return named;
    if (type === 'string') return text;
    if (type === 'bool')
      return text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : null;
    return number(text);
  };
}
