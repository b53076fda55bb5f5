import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvReader } from '../../src/index.ts';

function read(pieces: readonly string[]): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  const reader = csvReader((fields) => rows.push(fields));
  for (const piece of pieces) reader.push(piece);
  reader.end();
  return rows;
}

const write = (rows: readonly (readonly string[])[]) =>
  rows.map((row) => row.map((field) => `"${field.replaceAll('"', '""')}"`).join(',')).join('\r\n');

describe('a file of comma-separated values', () => {
  it('gives back what was written, wherever its pieces are cut', () => {
    const field = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' ', 'é') });
    const rows = fc.array(fc.array(field, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(rows, fc.array(fc.nat(60)), (written, cuts) => {
        const text = write(written);
        const at = [0, ...cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b), text.length];
        const pieces = at.slice(1).map((end, index) => text.slice(at[index], end));
        expect(read(pieces)).toEqual(written);
      }),
    );
  });

  it('takes semicolons and tabs where the first line has no comma, and passes over empty lines', () => {
    expect(read(['a;b\n\n1;2\n'])).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
    expect(read(['a\tb\n1\t2'])).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
});
