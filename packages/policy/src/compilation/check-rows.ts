import type { InputDocument } from '../document/input-document.ts';
import type { DocumentPath, PolicyMistake } from '../document/policy-mistake.ts';
import type { TableDocument } from '../document/table-document.ts';
import { cellTest } from './cell-test.ts';
import { columnsOf } from './compile-tables.ts';
import { type Sample, sampleValues } from './sample-values.ts';

/** Rows times combinations of values that are looked at: these take about a second. */
const maxLooks = 10_000_000;

/** Looks the table up for one value out of each part of each column: gaps, overlaps and rows never reached. */
export function checkRows(
  table: TableDocument,
  declared: Readonly<Record<string, InputDocument>>,
  at: (path: DocumentPath, message: string) => PolicyMistake,
): readonly PolicyMistake[] {
  const { rows, hit } = table;
  const columns = columnsOf(table).map((feature) => ({
    feature,
    samples: samplesOf(table, feature, declared[feature]),
  }));
  const combinations = columns.reduce((product, { samples }) => product * samples.length, 1);
  if (combinations * rows.length > maxLooks) {
    return [at(['rows'], 'it has too many combinations of values to look for gaps in: split the table')];
  }
  const tests = rows.map(({ when }) => columns.map(({ feature }) => testOf(when[feature])));
  const reached = new Set<number>();
  const mistakes = new Map<string, PolicyMistake>();
  for (const values of combined(columns.map(({ samples }) => samples))) {
    const hits = tests.flatMap((row, index) =>
      row.every((applies, column) => applies(values[column]?.value)) ? [index] : [],
    );
    const [first, second] = hits;
    for (const one of hit === 'first' ? hits.slice(0, 1) : hits) reached.add(one);
    const words = () => wordsFor(columns, values);
    if (
      hit === 'unique' &&
      first !== undefined &&
      second !== undefined &&
      !mistakes.has(`${first}/${second}`)
    ) {
      const message = `the row overlaps "${rows[first]?.id}": both apply where ${words()}`;
      mistakes.set(`${first}/${second}`, at(['rows', second], message));
    }
    if (first === undefined && hit !== 'collect' && table.otherwise === undefined && !mistakes.has('gap')) {
      mistakes.set('gap', at(['rows'], `no row applies where ${words()}: add one, or "otherwise"`));
    }
  }
  const idle = rows.flatMap((_, index) =>
    reached.has(index) ? [] : [at(['rows', index], 'the row is never reached')],
  );
  return [...mistakes.values(), ...idle];
}

function samplesOf(
  { rows }: TableDocument,
  feature: string,
  declaration: InputDocument | undefined,
): readonly Sample[] {
  if (declaration === undefined) return [];
  const cells = rows.flatMap(({ when }) => {
    const cell = when[feature];
    return cell === undefined ? [] : [cell];
  });
  return sampleValues(declaration, cells);
}

/** A column that a row does not mention may be anything. */
function testOf(cell: Parameters<typeof cellTest>[0] | undefined): ReturnType<typeof cellTest> {
  return cell === undefined ? () => true : cellTest(cell);
}

function* combined(columns: readonly (readonly Sample[])[]): Generator<readonly Sample[]> {
  const [first, ...rest] = columns;
  if (first === undefined) {
    yield [];
    return;
  }
  for (const others of combined(rest)) for (const sample of first) yield [sample, ...others];
}

function wordsFor(columns: readonly { readonly feature: string }[], values: readonly Sample[]): string {
  return columns.map(({ feature }, index) => `${feature} is ${values[index]?.words}`).join(' and ');
}
