import type { Cell } from '../document/cell.ts';
import type { InputDocument } from '../document/input-document.ts';
import type { Slot } from '../expressions/compiled-expression.ts';

/** One value out of a set of values that no cell tells apart, with words for the set. */
export interface Sample {
  readonly value: Slot;
  readonly words: string;
}

/**
 * Splits all that a feature can be at every figure and word that the cells name, and takes one value out of each part:
 * what holds of these samples holds of every value. `missing` is among them only where a missing value is none.
 */
export function sampleValues(declaration: InputDocument, cells: readonly Cell[]): readonly Sample[] {
  const known = samplesOfType(declaration, cells);
  const { whenMissing } = declaration;
  const canMiss = whenMissing === null || whenMissing === 'null';
  return canMiss ? [...known, { value: undefined, words: 'missing' }] : known;
}

function samplesOfType(declaration: InputDocument, cells: readonly Cell[]): readonly Sample[] {
  switch (declaration.type) {
    case 'bool':
      return [true, false].map((value) => ({ value, words: String(value) }));
    case 'string':
      return stringSamples(declaration, cells);
    default:
      return numberSamples(declaration, cells);
  }
}

function stringSamples({ values }: InputDocument, cells: readonly Cell[]): readonly Sample[] {
  if (values !== undefined) return values.map((value) => ({ value, words: JSON.stringify(value) }));
  const named = new Set(cells.flat().filter((value): value is string => typeof value === 'string'));
  // No document can name this text: it has a control character that YAML does not let through.
  const other = { value: '\u0000other', words: 'any other text' };
  return [...[...named].map((value) => ({ value, words: JSON.stringify(value) })), other];
}

function numberSamples(
  { type, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: InputDocument,
  cells: readonly Cell[],
): readonly Sample[] {
  const figures = [...new Set([...cells.flatMap(figuresOf), min, max])]
    .filter((figure) => Number.isFinite(figure) && figure >= min && figure <= max)
    .sort((a, b) => a - b);
  const [first] = figures;
  const last = figures.at(-1);
  if (first === undefined || last === undefined) return [{ value: 0, words: 'any value' }];
  const samples: Sample[] = [];
  if (first > min) samples.push({ value: first - 1, words: `less than ${first}` });
  for (const [index, figure] of figures.entries()) {
    samples.push({ value: figure, words: String(figure) });
    const next = figures[index + 1];
    if (next !== undefined) samples.push(...between(type === 'int', figure, next));
  }
  if (last < max) samples.push({ value: last + 1, words: `more than ${last}` });
  // Of an int only whole numbers can be there.
  return type === 'int' ? samples.filter(({ value }) => Number.isInteger(value)) : samples;
}

function between(isInt: boolean, from: number, to: number): readonly Sample[] {
  if (!isInt) return [{ value: from + (to - from) / 2, words: `between ${from} and ${to}` }];
  const least = Math.floor(from) + 1;
  const most = Math.ceil(to) - 1;
  if (most < least) return [];
  return [{ value: least, words: least === most ? String(least) : `${least} to ${most}` }];
}

function figuresOf(cell: Cell): readonly number[] {
  if (cell === null) return [];
  const named = typeof cell === 'object' ? Object.values(cell) : [cell];
  return named.filter((value): value is number => typeof value === 'number');
}
