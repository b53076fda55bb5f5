import type { Cell, CellRange } from '../document/cell.ts';
import type { InputDocument } from '../document/input-document.ts';
import type { Slot } from '../expressions/compiled-expression.ts';

/** Whether a value is what a cell wants. A missing value is wanted by null only. */
export function cellTest(cell: Cell): (value: Slot) => boolean {
  if (cell === null) return (value) => value === undefined;
  if (Array.isArray(cell)) return (value) => value !== undefined && cell.includes(value);
  if (typeof cell !== 'object') return (value) => value === cell;
  return rangeTest(cell);
}

function rangeTest({ gt, gte, lt, lte }: CellRange): (value: Slot) => boolean {
  return (value) =>
    typeof value === 'number' &&
    (gte === undefined || value >= gte) &&
    (gt === undefined || value > gt) &&
    (lt === undefined || value < lt) &&
    (lte === undefined || value <= lte);
}

/** What is wrong with a cell that is asked of a feature; undefined where nothing is. */
export function cellMistake(cell: Cell, { type, values }: InputDocument): string | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'object' && !Array.isArray(cell)) return rangeMistake(cell, type);
  const wanted = Array.isArray(cell) ? cell : [cell];
  const stranger = wanted.find((value) => !isOfType(value, type));
  if (stranger !== undefined) return `${JSON.stringify(stranger)} is no ${type}`;
  const unknown = wanted.find((value) => typeof value === 'string' && values?.includes(value) === false);
  return unknown === undefined ? undefined : `${JSON.stringify(unknown)} is none of the feature's values`;
}

function rangeMistake(range: CellRange, type: InputDocument['type']): string | undefined {
  if (type !== 'int' && type !== 'double') return `a ${type} has no range`;
  const { gt, gte, lt, lte } = range;
  const least = Math.max(gt ?? Number.NEGATIVE_INFINITY, gte ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(lt ?? Number.POSITIVE_INFINITY, lte ?? Number.POSITIVE_INFINITY);
  return least > most || (least === most && (gt === least || lt === most))
    ? 'no value can be in this range'
    : undefined;
}

/** Whether a value of the document is one of a feature's type. */
export function isOfType(value: unknown, type: InputDocument['type']): boolean {
  switch (type) {
    case 'int':
      return Number.isSafeInteger(value);
    case 'double':
      return Number.isFinite(value);
    case 'bool':
      return typeof value === 'boolean';
    case 'string':
      return typeof value === 'string';
  }
}
