import { describe, expect, it } from 'vitest';
import { printable, renderPairs, renderTable } from '../../src/output/table.ts';

describe('a table', () => {
  it('aligns columns left and right, and ends no line in spaces', () => {
    const columns = [{ title: 'NAME' }, { title: 'AMOUNT', align: 'right' as const }, { title: 'NOTE' }];
    expect(
      renderTable(columns, [
        ['Ada', 'USD 5', ''],
        ['Priya Raman', 'USD 20,000', 'x'],
      ]),
    ).toEqual(['NAME             AMOUNT  NOTE', 'Ada               USD 5', 'Priya Raman  USD 20,000  x']);
  });

  it('gives colours no width', () => {
    const painted = { text: 'approved', paint: (text: string) => `\u001b[32m${text}\u001b[39m` };
    const [, first, second] = renderTable(
      [{ title: 'S' }, { title: 'N' }],
      [
        [painted, '1'],
        ['referred', '2'],
      ],
    );
    expect(first).toBe('\u001b[32mapproved\u001b[39m  1');
    expect(second).toBe('referred  2');
  });

  it('leaves out pairs without a value', () => {
    expect(
      renderPairs([
        ['Status', 'approved'],
        ['Ext', undefined],
      ]),
    ).toEqual(['Status  approved']);
  });
});

describe('text that somebody else wrote', () => {
  it.each([
    ['an escape sequence', '\u001b[2Jgone', '?[2Jgone'],
    ['a line break', 'one\ntwo', 'one?two'],
    ['an override of the reading direction', 'a\u202eb', 'a?b'],
  ])('cannot steer the terminal by %s', (_, text, shown) => {
    expect(printable(text)).toBe(shown);
    expect(renderPairs([['X', text]])).toEqual([`X  ${shown}`]);
  });

  it('keeps its letters', () => {
    expect(printable('Zoë Ångström 山田')).toBe('Zoë Ångström 山田');
  });
});
