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

function numberSamples(declaration: InputDocument, cells: readonly Cell[]): readonly Sample[] {
  return declaration.type === 'int' ? intSamples(declaration, cells) : doubleSamples(declaration, cells);
}

/** Whole numbers are split where a cell begins or ends to apply. */
function intSamples(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: InputDocument,
  cells: readonly Cell[],
): readonly Sample[] {
  const least = Math.ceil(min);
  const most = Math.floor(max);
  const cuts = [...new Set([least, ...cells.flatMap(cutsOf)])]
    .filter((cut) => Number.isFinite(cut) && cut >= least && cut <= most)
    .sort((a, b) => a - b);
  const [first] = cuts;
  if (first === undefined) return [{ value: Number.isFinite(most) ? most : 0, words: 'any value' }];
  const below = first > least ? [{ value: first - 1, words: `less than ${first}` }] : [];
  const parts = cuts.map((cut, index): Sample => {
    const end = (cuts[index + 1] ?? most + 1) - 1;
    const words = end === cut ? String(cut) : Number.isFinite(end) ? `${cut} to ${end}` : `${cut} or more`;
    return { value: cut, words };
  });
  return [...below, ...parts];
}

function cutsOf(cell: Cell): readonly number[] {
  if (cell === null) return [];
  if (typeof cell === 'object' && !Array.isArray(cell)) {
    const { gt, gte, lt, lte } = cell;
    const after = [gt, lte].flatMap((end) => (end === undefined ? [] : [Math.floor(end) + 1]));
    const at = [gte, lt].flatMap((end) => (end === undefined ? [] : [Math.ceil(end)]));
    return [...at, ...after];
  }
  return figuresOf(cell).flatMap((figure) => [figure, figure + 1]);
}

/** Between two figures there is always another one, so that each figure is a part of its own. */
function doubleSamples(
  { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: InputDocument,
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
    if (next === undefined) continue;
    samples.push({ value: figure + (next - figure) / 2, words: `between ${figure} and ${next}` });
  }
  if (last < max) samples.push({ value: last + 1, words: `more than ${last}` });
  return samples;
}

function figuresOf(cell: Cell): readonly number[] {
  if (cell === null) return [];
  const named = typeof cell === 'object' ? Object.values(cell) : [cell];
  return named.filter((value): value is number => typeof value === 'number');
}
